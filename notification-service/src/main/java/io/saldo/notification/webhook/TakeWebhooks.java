package io.saldo.notification.webhook;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;

/** Takes the deliveries that are due, so that no other instance sends them at the same time. */
@UseCase
class TakeWebhooks {

    private final WebhookStore webhooks;
    private final WebhookConfig config;

    TakeWebhooks(WebhookStore webhooks, WebhookConfig config) {
        this.webhooks = webhooks;
        this.config = config;
    }

    /** At most so many, and none for an endpoint to which one is on its way from here. */
    @WithTransaction
    Uni<List<OutgoingCall>> handle(int most, Set<String> busyEndpoints) {
        return webhooks.take(most, busyEndpoints, config.lease());
    }
}
