package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.payment.order.PaymentPending.Phase;
import io.saldo.platform.UseCase;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Stores the page of an order and announces that it is open; an order that went on meanwhile only gets its page. */
@UseCase
class KeepPage {

    private final OrderStore orders;
    private final AttemptStore attempts;
    private final Outbox outbox;
    private final BillingClock clock;

    KeepPage(OrderStore orders, AttemptStore attempts, Outbox outbox, BillingClock clock) {
        this.orders = orders;
        this.attempts = attempts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(String paymentId, PaymentPage page) {
        return orders.lock(paymentId)
                .map(Optional::orElseThrow)
                .call(order -> orders.keepPage(order, page.url(), page.gatewayOrderId()))
                .call(order -> attempts.keepGatewayOrder(paymentId, page.gatewayOrderId()))
                .chain(order -> order.state() == PaymentState.CREATED
                        ? open(order)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> open(PaymentOrder order) {
        var opened = PaymentPending.of(order, Phase.OPEN, order.createdAt());
        return orders.proceed(order, PaymentState.PENDING)
                .chain(() -> outbox.append(OutboxEvent.of(PaymentPending.TOPIC, order.account(), clock.now(), opened)))
                .replaceWithVoid();
    }
}
