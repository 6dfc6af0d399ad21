package io.saldo.payment.resolve;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.PaymentProblems;
import io.saldo.payment.bank.BankAccountStore;
import io.saldo.payment.bank.BankLineStore;
import io.saldo.payment.order.GiveMoney;
import io.saldo.payment.order.Recipient;
import io.saldo.payment.resolve.ResolvedView.State;
import io.saldo.payment.unmatched.OpenMoney;
import io.saldo.payment.unmatched.SettleUnmatched;
import io.saldo.payment.unmatched.UnmatchedStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * Gives money that is in no book a place, once, and keeps who did it. Giving back is the bank's work, not ours. Like
 * everybody who gives money away it locks the account first, then the money.
 */
@UseCase
class ResolveUnmatched {

    private final UnmatchedStore unmatched;
    private final BankAccountStore banks;
    private final BankLineStore lines;
    private final GiveMoney give;
    private final CreditLine credit;
    private final SettleUnmatched settle;
    private final AuditLog audit;

    ResolveUnmatched(
            UnmatchedStore unmatched,
            BankAccountStore banks,
            BankLineStore lines,
            GiveMoney give,
            CreditLine credit,
            SettleUnmatched settle,
            AuditLog audit) {
        this.unmatched = unmatched;
        this.banks = banks;
        this.lines = lines;
        this.give = give;
        this.credit = credit;
        this.settle = settle;
        this.audit = audit;
    }

    /** {@code person} tells one operator from another, {@code actor} is what he is called. */
    @WithTransaction
    Uni<ResolvedView> handle(String id, Resolution wanted, String person, String actor) {
        return wanted.recipient()
                .map(give::lock)
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> unmatched.lock(id))
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .invoke(ResolveUnmatched::mustBeOpen)
                .chain(money -> place(money, wanted, person)
                        .chain(placed -> placed.state() == State.RESOLVED
                                ? settle(money, placed).replaceWith(placed)
                                : Uni.createFrom().item(placed))
                        .call(placed -> audit.append(change(money, placed, actor))));
    }

    private static void mustBeOpen(OpenMoney money) {
        if (money.isResolved()) {
            throw PaymentProblems.UNMATCHED_RESOLVED.because("R-10", "This money has a place already.");
        }
    }

    private Uni<ResolvedView> place(OpenMoney money, Resolution wanted, String person) {
        return wanted.recipient()
                .map(recipient -> banks.find(money.gatewayAccount())
                        .chain(bank -> bank.isPresent()
                                ? ofBank(money, recipient, person)
                                : give(money, recipient).map(Optional::of))
                        .map(payment -> view(money, wanted, payment)))
                .orElseGet(() -> Uni.createFrom().item(view(money, wanted, State.RESOLVED, Optional.empty())));
    }

    /** What came by bank is credited to an account as such; no order waits for it. */
    private Uni<Optional<String>> ofBank(OpenMoney money, Recipient recipient, String person) {
        return switch (recipient) {
            case Recipient.Credit(var account) -> credit.handle(money, account, person);
            case Recipient.Order _ ->
                throw PaymentProblems.OTHER_MONEY.because(
                        "R-9", "Money that came by bank is given to an account, not to a payment.");
        };
    }

    private Uni<String> give(OpenMoney money, Recipient recipient) {
        return give.handle(recipient, money.gatewayAccount(), money.report()).map(PaymentProblems::orThrow);
    }

    private Uni<Void> settle(OpenMoney money, ResolvedView placed) {
        return settle.handle(money, placed.to().name(), placed.paymentId())
                .chain(() -> lines.want(money.gatewayAccount(), money.report().transactionId()))
                .replaceWithVoid();
    }

    private static ResolvedView view(OpenMoney money, Resolution wanted, Optional<String> paymentId) {
        return view(money, wanted, paymentId.isPresent() ? State.RESOLVED : State.SECOND_PERSON_NEEDED, paymentId);
    }

    private static ResolvedView view(OpenMoney money, Resolution wanted, State state, Optional<String> paymentId) {
        return new ResolvedView(money.id(), wanted.to(), state, paymentId, wanted.reason());
    }

    private static Change change(OpenMoney before, ResolvedView after, String actor) {
        return new Change(
                actor,
                "resolve-unmatched",
                Optional.empty(),
                after.id(),
                after.reason(),
                Optional.of(before),
                Optional.of(after));
    }
}
