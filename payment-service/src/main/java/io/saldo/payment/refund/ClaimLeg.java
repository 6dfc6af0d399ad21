package io.saldo.payment.refund;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Keeps that a leg's company is going to be called, before it is: from now on its outcome is unknown (gw:P-13). */
@UseCase
class ClaimLeg {

    private final RefundLegStore legs;

    ClaimLeg(RefundLegStore legs) {
        this.legs = legs;
    }

    /** The leg as it stood before, which says whether it may have been asked for already; empty when it has ended. */
    @WithTransaction
    Uni<Optional<RefundLeg>> handle(String key) {
        return legs.lock(key)
                .map(found -> found.filter(leg -> leg.state().isOpen() && leg.state() != LegState.BY_HAND))
                .call(found -> found.filter(leg -> leg.state() == LegState.REQUESTED)
                        .map(leg -> legs.become(key, LegState.ASKED))
                        .orElseGet(() -> Uni.createFrom().item(0)));
    }
}
