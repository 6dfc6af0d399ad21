package io.saldo.notification.delivery;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A line of the delivery log: what was said, about what, to whom, and whether it has gone out. */
public record NotificationView(
        String id,
        AccountId aboutAccountId,
        String kind,
        String object,
        Optional<Integer> occurrence,
        Optional<LocalDate> localDay,
        Channel channel,
        String recipient,
        String locale,
        DeliveryState state,
        String subject,
        Instant plannedAt,
        Optional<Instant> sentAt,
        int attempts,
        Optional<String> lastError) {}
