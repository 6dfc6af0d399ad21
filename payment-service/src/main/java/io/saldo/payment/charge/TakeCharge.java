package io.saldo.payment.charge;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.order.ChargeStore;
import io.saldo.payment.order.TakeReport;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Takes the answer to a charge, as any report of its order; its callback may have been quicker (gw:P-5). */
@UseCase
class TakeCharge {

    private final TakeReport take;
    private final ChargeStore charges;

    TakeCharge(TakeReport take, ChargeStore charges) {
        this.take = take;
        this.charges = charges;
    }

    @WithTransaction
    Uni<Void> handle(String paymentId, String gatewayAccount, GatewayReport report) {
        return take.handle(gatewayAccount, report)
                .chain(() -> charges.called(paymentId))
                .replaceWithVoid();
    }
}
