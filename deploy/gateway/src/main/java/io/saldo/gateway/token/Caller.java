package io.saldo.gateway.token;

import java.time.Instant;

/** Who calls, as a verified token says it, and until when that holds. */
public record Caller(String subject, Instant until) {}
