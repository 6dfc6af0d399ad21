package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;

/** Keeps on a payment that part of it, or all, has gone back; the service fee never does (O-9). Its account is locked. */
@UseCase
public class MarkRefunded {

    private final OrderStore orders;

    MarkRefunded(OrderStore orders) {
        this.orders = orders;
    }

    /** All that has gone back of it, tax included. */
    @WithTransaction
    public Uni<Void> handle(String paymentId, Money back) {
        return orders.find(paymentId)
                .chain(found -> found.filter(order -> order.state().holdsMoney())
                        .map(order -> orders.refund(order, PaymentState.refundedBy(back, order.refundable())))
                        .orElseGet(() -> Uni.createFrom().item(0)))
                .replaceWithVoid();
    }
}
