package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Keeps what the provider's staff has done to an order of a customer, in the transaction that does it. */
@UseCase
class AuditOrder {

    private final OrderStore orders;
    private final AuditLog audit;

    AuditOrder(OrderStore orders, AuditLog audit) {
        this.orders = orders;
        this.audit = audit;
    }

    @WithTransaction
    Uni<Void> handle(String operation, Optional<PaymentOrder> before, String paymentId, By by) {
        if (!by.staff()) {
            return Uni.createFrom().voidItem();
        }
        return orders.find(paymentId)
                .chain(after -> audit.append(new Change(
                        by.actor(),
                        operation,
                        after.map(PaymentOrder::account),
                        paymentId,
                        by.reason(),
                        before,
                        after)));
    }

    /** For an order that was made, if one was. */
    Uni<Void> made(OrderResult result, By by) {
        return result instanceof OrderResult.Made(String paymentId)
                ? handle("make-payment", Optional.empty(), paymentId, by)
                : Uni.createFrom().voidItem();
    }
}
