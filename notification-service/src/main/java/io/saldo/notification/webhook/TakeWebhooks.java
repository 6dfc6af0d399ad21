package io.saldo.notification.webhook;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Takes the deliveries that are due, so that no other instance sends them at the same time. */
@UseCase
class TakeWebhooks {

    private final WebhookStore webhooks;
    private final WebhookConfig config;

    TakeWebhooks(WebhookStore webhooks, WebhookConfig config) {
        this.webhooks = webhooks;
        this.config = config;
    }

    @WithTransaction
    Uni<List<OutgoingCall>> handle() {
        return webhooks.take(config.batch(), config.lease());
    }
}
