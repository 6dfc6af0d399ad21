package io.saldo.payment.unmatched;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
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

    /** What was on the list; empty when nothing of that transaction waits there. */
    @WithTransaction
    public Uni<Optional<OpenMoney>> handle(String gatewayAccount, String transactionId) {
        return store.lock(gatewayAccount, transactionId)
                .map(found -> found.filter(money -> !money.isResolved()))
                .call(found -> found.map(money -> settle.handle(money, OpenMoney.TAKEN_BACK, Optional.empty()))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
