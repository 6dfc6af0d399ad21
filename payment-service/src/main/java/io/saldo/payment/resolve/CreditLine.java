package io.saldo.payment.resolve;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.PaymentProblems;
import io.saldo.payment.order.CreditRemittance;
import io.saldo.payment.remittance.ApprovalLimits;
import io.saldo.payment.unmatched.FirstWord;
import io.saldo.payment.unmatched.OpenMoney;
import io.saldo.payment.unmatched.UnmatchedStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Credits an account with money that came by bank, when enough operators want it. */
@UseCase
class CreditLine {

    private final CreditRemittance remittance;
    private final UnmatchedStore unmatched;
    private final ApprovalLimits limits;

    CreditLine(CreditRemittance remittance, UnmatchedStore unmatched, ApprovalLimits limits) {
        this.remittance = remittance;
        this.unmatched = unmatched;
        this.limits = limits;
    }

    /** The payment that it became; empty when a second person has to want the same. Account and money are locked. */
    @WithTransaction
    Uni<Optional<String>> handle(OpenMoney money, AccountId account, String person) {
        var limit = money.report().money().flatMap(amount -> limits.in(amount.currency()));
        return switch (Word.of(money, account, person, limit)) {
            case ENOUGH ->
                remittance
                        .handle(account, Optional.empty(), money.gatewayAccount(), money.report())
                        .map(result -> Optional.of(PaymentProblems.orThrow(result)));
            case FIRST -> keep(money, new FirstWord(person, account)).replaceWith(Optional.empty());
            case OWN ->
                throw PaymentProblems.SECOND_PERSON_NEEDED.because(
                        "R-6", "Somebody else than the first one has to want the same.");
        };
    }

    private Uni<Integer> keep(OpenMoney money, FirstWord first) {
        return remittance
                .rejection(first.account(), money.report())
                .invoke(found -> found.ifPresent(why -> {
                    throw PaymentProblems.of(why);
                }))
                .chain(() -> unmatched.keep(money.id(), first));
    }
}
