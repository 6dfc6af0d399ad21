package io.saldo.payment.callback;

import java.time.Instant;
import java.util.Optional;

/** A callback as an operator sees it; {@code body} is the beginning of what came. */
public record CallbackView(
        String id,
        String gatewayAccount,
        String eventId,
        CallbackState state,
        Optional<String> detail,
        int attempts,
        Instant receivedAt,
        Optional<Instant> nextAttemptAt,
        String body) {}
