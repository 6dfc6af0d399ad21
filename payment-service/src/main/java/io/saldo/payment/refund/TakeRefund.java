package io.saldo.payment.refund;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.gateway.Capabilities;
import io.saldo.platform.UseCase;
import io.saldo.platform.inbox.EventRefused;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * Takes over a refund, one row a leg, before anybody is called (O-8, gw:P-13). A leg that no company can be asked for is
 * an operator's to send (O-5); one that cannot be right fails at once.
 */
@UseCase
class TakeRefund {

    private final AccountStore accounts;
    private final RefundLegStore legs;
    private final PaidMoneyStore paid;
    private final LegCheckStore checks;
    private final CloseLeg close;
    private final Capabilities capabilities;

    TakeRefund(
            AccountStore accounts,
            RefundLegStore legs,
            PaidMoneyStore paid,
            LegCheckStore checks,
            CloseLeg close,
            Capabilities capabilities) {
        this.accounts = accounts;
        this.legs = legs;
        this.paid = paid;
        this.checks = checks;
        this.close = close;
        this.capabilities = capabilities;
    }

    @WithTransaction
    Uni<Void> handle(RefundRequested refund) {
        return accounts.lock(refund.billingAccountId())
                .map(found -> found.orElseThrow(() -> EventRefused.until(
                        "account:" + refund.billingAccountId(), "UNKNOWN_ACCOUNT", "The account is not known yet.")))
                .chain(account -> Multi.createFrom()
                        .iterable(refund.asked())
                        .onItem()
                        .transformToUniAndConcatenate(this::take)
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private Uni<Void> take(RefundLeg leg) {
        return paid.find(leg.paymentId()).chain(money -> {
            Optional<String> objection =
                    money.map(known -> known.objection(leg)).orElseGet(() -> Optional.of("There is no such payment"));
            LegState state = money.map(known -> start(leg, known)).orElse(LegState.BY_HAND);
            return legs.insert(leg.in(state))
                    .chain(first -> first && objection.isPresent()
                            ? close.handle(leg.in(state), new LegOutcome.Failed(objection.get()))
                            : checks.limit(leg.in(state)));
        });
    }

    private LegState start(RefundLeg leg, PaidMoney money) {
        boolean original = leg.destination().type() == Route.ORIGINAL;
        return original && capabilities.refunding(money.gateway()).isPresent() ? LegState.REQUESTED : LegState.BY_HAND;
    }
}
