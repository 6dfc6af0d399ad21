package io.saldo.notification.webhook;

import io.saldo.notification.delivery.DeliveryState;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a webhook's delivery log; its id is the header {@code webhook-id} of every attempt. */
@Schema(name = "WebhookDelivery")
public record WebhookDeliveryView(
        String id,
        AccountId aboutAccountId,
        String type,
        DeliveryState state,
        int attempts,
        Instant plannedAt,
        Optional<Instant> sentAt,
        Optional<Instant> nextAttemptAt,
        Optional<Integer> lastStatus,
        Optional<String> lastAnswer) {

    /** A delivery with its body and its newest attempts. */
    @Schema(name = "WebhookDeliveryDetails")
    public record Details(WebhookDeliveryView delivery, String body, List<Attempt> attempts) {}

    /** One attempt: the status and the first characters of the answer, or why there was none. */
    @Schema(name = "WebhookAttempt")
    public record Attempt(int number, Instant at, Optional<Integer> status, String answer) {}
}
