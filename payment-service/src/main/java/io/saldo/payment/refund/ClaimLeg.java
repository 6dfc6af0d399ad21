package io.saldo.payment.refund;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * Keeps that a leg's company is going to be called, before it is: from now on its outcome is unknown (gw:P-13). What the
 * bank took back while nobody was called cannot go back a second time: that leg fails.
 */
@UseCase
class ClaimLeg {

    private final RefundLegStore legs;
    private final PaidMoneyStore paid;
    private final CloseLeg close;

    ClaimLeg(RefundLegStore legs, PaidMoneyStore paid, CloseLeg close) {
        this.legs = legs;
        this.paid = paid;
        this.close = close;
    }

    /** The leg as it stood before, which says whether it may have been asked for already; empty when it has ended. */
    @WithTransaction
    Uni<Optional<RefundLeg>> handle(String key) {
        return legs.lock(key)
                .map(found -> found.filter(leg -> leg.state().isOpen() && leg.state() != LegState.BY_HAND))
                .chain(found -> found.filter(leg -> leg.state() == LegState.REQUESTED)
                        .map(this::first)
                        .orElseGet(() -> Uni.createFrom().item(found)));
    }

    private Uni<Optional<RefundLeg>> first(RefundLeg leg) {
        return paid.find(leg.paymentId())
                .map(Optional::orElseThrow)
                .chain(money -> money.inTheBook()
                        ? legs.become(leg.key(), LegState.ASKED).replaceWith(Optional.of(leg))
                        : close.handle(leg, new LegOutcome.Failed(PaidMoney.NOTHING))
                                .replaceWith(Optional.empty()));
    }
}
