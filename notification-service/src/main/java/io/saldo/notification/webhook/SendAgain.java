package io.saldo.notification.webhook;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Sends one delivery again, the same message under the same id, or without one a message that says nothing. */
@UseCase
class SendAgain {

    private final EndpointStore endpoints;
    private final WebhookPlanStore plans;
    private final DisabledStore deliveries;
    private final BillingClock clock;

    SendAgain(EndpointStore endpoints, WebhookPlanStore plans, DisabledStore deliveries, BillingClock clock) {
        this.endpoints = endpoints;
        this.plans = plans;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Gives the delivery's id; empty when the webhook is switched off. */
    @WithTransaction
    Uni<Optional<String>> handle(AccountId account, String endpoint, Optional<String> delivery) {
        return endpoints
                .find(account, endpoint)
                .chain(found -> found.filter(WebhookView::enabled).isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : delivery.map(id ->
                                        deliveries.replay(account, endpoint, id).replaceWith(id))
                                .orElseGet(() -> plans.planTest(account, endpoint, clock.now()))
                                .map(Optional::of));
    }
}
