package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Closes an order that its customer no longer wants; money that comes all the same is credited (SP-9). */
@UseCase
class CancelOrder {

    private final OrderStore orders;
    private final CloseOrder close;
    private final AuditOrder audit;
    private final BillingClock clock;

    CancelOrder(OrderStore orders, CloseOrder close, AuditOrder audit, BillingClock clock) {
        this.audit = audit;
        this.orders = orders;
        this.close = close;
        this.clock = clock;
    }

    /** False when it is closed already, or the payer has done his part. */
    @WithTransaction
    Uni<Boolean> handle(String paymentId, By by) {
        return orders.lock(paymentId)
                .map(Optional::orElseThrow)
                .chain(order -> isCancellable(order)
                        ? close.handle(order, PaymentState.CANCELLED, Optional.empty(), clock.now())
                                .chain(() -> audit.handle("cancel-payment", Optional.of(order), order.paymentId(), by))
                                .replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    private static boolean isCancellable(PaymentOrder order) {
        return order.state() == PaymentState.CREATED || order.state() == PaymentState.PENDING;
    }
}
