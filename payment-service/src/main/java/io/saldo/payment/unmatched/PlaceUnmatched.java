package io.saldo.payment.unmatched;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Takes money off the list whose company told of it once more, rightly this time, so that it is a payment now. */
@UseCase
public class PlaceUnmatched {

    /** Nobody has resolved it: the company's second word has. */
    private static final String TO = "PAYMENT";

    private final UnmatchedStore store;
    private final SettleUnmatched settle;

    PlaceUnmatched(UnmatchedStore store, SettleUnmatched settle) {
        this.store = store;
        this.settle = settle;
    }

    /** Locks it, if it was ever on the list; the payment's account is locked before. */
    public Uni<Optional<OpenMoney>> lock(String gatewayAccount, GatewayReport posted) {
        return store.lock(gatewayAccount, posted.transactionId());
    }

    @WithTransaction
    public Uni<Void> handle(Optional<OpenMoney> locked, String paymentId) {
        return locked.filter(money -> !money.isResolved())
                .map(money -> settle.handle(money, TO, Optional.of(paymentId)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
