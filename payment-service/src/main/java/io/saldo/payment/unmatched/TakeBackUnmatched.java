package io.saldo.payment.unmatched;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Takes money off the list that the bank has taken back before it had a place, so that nobody gives it away (gw:P-16). */
@UseCase
public class TakeBackUnmatched {

    private final UnmatchedStore store;
    private final SettleUnmatched settle;

    TakeBackUnmatched(UnmatchedStore store, SettleUnmatched settle) {
        this.store = store;
        this.settle = settle;
    }

    /** What waits on the list of that transaction; it leaves the list only when all of it was taken. */
    @WithTransaction
    public Uni<Optional<OpenMoney>> handle(String gatewayAccount, GatewayReport report) {
        return store.lock(gatewayAccount, report.transactionId())
                .map(found -> found.filter(money -> !money.isResolved()))
                .call(found -> found.filter(money -> money.isAllIn(report))
                        .map(money -> settle.handle(money, OpenMoney.TAKEN_BACK, Optional.empty()))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
