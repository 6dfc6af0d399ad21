package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.platform.UseCase;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Makes a payment of an order, once per transaction of its gateway (gw:P-5). The order is locked by the caller. */
@UseCase
class ConfirmPayment {

    private final OrderStore orders;
    private final ChargeStore charges;
    private final Outbox outbox;
    private final BillingClock clock;

    ConfirmPayment(OrderStore orders, ChargeStore charges, Outbox outbox, BillingClock clock) {
        this.orders = orders;
        this.charges = charges;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** False when this money was taken before. */
    @WithTransaction
    Uni<Boolean> handle(PaymentOrder order, GatewayReport report) {
        return orders.post(order, report)
                .chain(first -> first
                        ? pay(order, report).replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    private Uni<Integer> pay(PaymentOrder order, GatewayReport report) {
        Instant now = clock.now();
        var confirmed = PaymentConfirmed.of(order, report, now);
        return orders.pay(order, report.transactionId(), confirmed.paidAt(), now)
                .chain(() -> charges.paid(order))
                .chain(() -> outbox.append(OutboxEvent.of(PaymentConfirmed.TOPIC, order.account(), now, confirmed)));
    }
}
