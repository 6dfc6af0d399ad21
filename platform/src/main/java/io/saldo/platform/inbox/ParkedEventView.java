package io.saldo.platform.inbox;

import java.time.Instant;
import java.util.Optional;

/** A parked event as an operator sees it; {@code bytes} in base64. */
public record ParkedEventView(
        String id,
        String consumer,
        String reason,
        String detail,
        String topic,
        Optional<String> key,
        long attempts,
        Optional<String> waitsFor,
        Instant parkedAt,
        Optional<Instant> nextAttemptAt,
        byte[] bytes) {}
