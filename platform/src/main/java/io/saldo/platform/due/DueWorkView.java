package io.saldo.platform.due;

import java.time.Instant;
import java.util.Optional;

/** Scheduled work as an operator sees it: {@code lastError} and {@code retryAt} after an attempt that failed. */
public record DueWorkView(
        String billingAccountId,
        String kind,
        Instant dueAt,
        boolean parked,
        long attempts,
        Optional<Instant> retryAt,
        Optional<String> lastError) {}
