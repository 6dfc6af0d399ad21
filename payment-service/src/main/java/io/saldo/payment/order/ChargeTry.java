package io.saldo.payment.order;

import java.time.Instant;
import java.util.Optional;

/** Which try of a due item a charge is, and when the next one is made if it fails (S-10). */
public record ChargeTry(String methodId, int number, Optional<Instant> nextTryAt) {}
