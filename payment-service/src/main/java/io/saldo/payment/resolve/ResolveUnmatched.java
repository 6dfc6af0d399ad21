package io.saldo.payment.resolve;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.PaymentProblems;
import io.saldo.payment.bank.BankAccountStore;
import io.saldo.payment.bank.BankLineStore;
import io.saldo.payment.order.GiveMoney;
import io.saldo.payment.order.Recipient;
import io.saldo.payment.unmatched.OpenMoney;
import io.saldo.payment.unmatched.SettleUnmatched;
import io.saldo.payment.unmatched.UnmatchedStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Gives money that is in no book a place, once, and keeps who did it. Giving back is the bank's work, not ours. */
@UseCase
class ResolveUnmatched {

    private final UnmatchedStore unmatched;
    private final BankAccountStore banks;
    private final BankLineStore lines;
    private final GiveMoney give;
    private final SettleUnmatched settle;
    private final AuditLog audit;

    ResolveUnmatched(
            UnmatchedStore unmatched,
            BankAccountStore banks,
            BankLineStore lines,
            GiveMoney give,
            SettleUnmatched settle,
            AuditLog audit) {
        this.unmatched = unmatched;
        this.banks = banks;
        this.lines = lines;
        this.give = give;
        this.settle = settle;
        this.audit = audit;
    }

    @WithTransaction
    Uni<ResolvedView> handle(String id, Resolution wanted, String actor) {
        return unmatched
                .lock(id)
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .chain(money -> {
                    if (money.resolved()) {
                        throw PaymentProblems.UNMATCHED_RESOLVED.because("R-10", "This money has a place already.");
                    }
                    return place(money, wanted)
                            .call(paymentId -> settle.handle(money, wanted.to().name(), paymentId))
                            .call(() -> lines.want(
                                    money.gatewayAccount(), money.report().transactionId()))
                            .map(paymentId -> new ResolvedView(id, wanted.to(), paymentId, wanted.reason()))
                            .call(resolved -> audit.append(change(money, resolved, actor)));
                });
    }

    private Uni<Optional<String>> place(OpenMoney money, Resolution wanted) {
        return wanted.recipient()
                .map(recipient -> byItsWay(money, recipient)
                        .chain(whom -> give.handle(whom, money.gatewayAccount(), money.report()))
                        .map(result -> Optional.of(PaymentProblems.orThrow(result))))
                .orElseGet(() -> Uni.createFrom().item(Optional.<String>empty()));
    }

    /** What came by bank is credited as such. */
    private Uni<Recipient> byItsWay(OpenMoney money, Recipient recipient) {
        return banks.find(money.gatewayAccount())
                .map(bank -> bank.isPresent() && recipient instanceof Recipient.Credit(var account)
                        ? new Recipient.Remittance(account)
                        : recipient);
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
