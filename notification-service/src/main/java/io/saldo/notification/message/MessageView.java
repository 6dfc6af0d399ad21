package io.saldo.notification.message;

import io.saldo.platform.id.AccountId;
import java.time.Instant;

/** An internal message as a caller sees it; {@code read} is the caller's own. */
public record MessageView(
        String id,
        AccountId billingAccountId,
        AccountId aboutAccountId,
        String kind,
        String object,
        String locale,
        String subject,
        String body,
        Instant happenedAt,
        Instant createdAt,
        boolean read) {}
