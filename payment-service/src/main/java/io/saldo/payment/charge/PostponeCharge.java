package io.saldo.payment.charge;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.order.ChargeStore;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Puts a charge off whose company has not answered; it is called again under the same id. */
@UseCase
class PostponeCharge {

    private final ChargeStore charges;

    PostponeCharge(ChargeStore charges) {
        this.charges = charges;
    }

    @WithTransaction
    Uni<Integer> handle(String paymentId) {
        return charges.postpone(paymentId);
    }
}
