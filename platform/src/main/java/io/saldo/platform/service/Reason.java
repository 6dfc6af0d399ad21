package io.saldo.platform.service;

import io.saldo.platform.problem.MissingBody;
import java.util.Optional;

/** A body that only gives a reason; it may be left out when the header {@code X-Reason} does. */
public record Reason(Optional<String> reason) implements MissingBody.Optional {}
