package io.saldo.payment.reconcile;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.order.DueOrderStore;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Puts the check of one order off, ever longer; after many tries it waits until the order's next check is due (gw:P-8). */
@UseCase
class PostponeCheck {

    private final DueOrderStore due;

    PostponeCheck(DueOrderStore due) {
        this.due = due;
    }

    @WithTransaction
    Uni<Integer> handle(String paymentId) {
        return due.postponeCheck(paymentId);
    }
}
