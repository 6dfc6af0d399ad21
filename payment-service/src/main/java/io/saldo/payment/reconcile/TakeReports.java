package io.saldo.payment.reconcile;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.order.DueOrderStore;
import io.saldo.payment.order.TakeReport;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Takes the answer to a status inquiry, in one transaction (gw:P-6, gw:P-8). */
@UseCase
class TakeReports {

    private final TakeReport take;
    private final DueOrderStore due;

    TakeReports(TakeReport take, DueOrderStore due) {
        this.take = take;
        this.due = due;
    }

    @WithTransaction
    Uni<Void> handle(String paymentId, String gatewayAccount, List<GatewayReport> reports) {
        return Multi.createFrom()
                .iterable(reports)
                .onItem()
                .transformToUniAndConcatenate(report -> take.handle(gatewayAccount, report))
                .collect()
                .last()
                .chain(() -> due.checked(paymentId))
                .replaceWithVoid();
    }
}
