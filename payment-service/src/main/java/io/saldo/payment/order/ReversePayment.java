package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.platform.UseCase;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/** Says that the bank took a payment back: the one that the transaction brought, once (gw:P-16, M-7). */
@UseCase
class ReversePayment {

    private static final Logger LOG = Logger.getLogger(ReversePayment.class);

    private final OrderStore orders;
    private final Outbox outbox;
    private final BillingClock clock;

    ReversePayment(OrderStore orders, Outbox outbox, BillingClock clock) {
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The order is locked by the caller; the money may have become a payment besides it, of the same account (gw:P-9). */
    @WithTransaction
    Uni<Handled> handle(PaymentOrder order, GatewayReport report, PaymentState state) {
        return orders.findByTransaction(order.way().gatewayAccount(), report.transactionId())
                .chain(found -> found.filter(paid -> paid.account().equals(order.account()))
                        .filter(paid -> paid.state().mayBecome(state))
                        .map(paid -> takeBack(paid, report, state).replaceWith(Handled.DONE))
                        .orElseGet(() -> Uni.createFrom().item(Handled.IGNORED)));
    }

    private Uni<Integer> takeBack(PaymentOrder paid, GatewayReport report, PaymentState state) {
        LOG.warnf("%s: the bank took the money back, %s", paid.paymentId(), state);
        var reversed = PaymentReversed.of(paid, report.transactionId(), state, clock.now());
        return orders.takeBack(paid, state)
                .chain(() ->
                        outbox.append(OutboxEvent.of(PaymentReversed.TOPIC, paid.account(), clock.now(), reversed)));
    }
}
