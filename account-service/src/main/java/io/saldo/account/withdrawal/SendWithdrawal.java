package io.saldo.account.withdrawal;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.refund.Refund;
import io.saldo.account.refund.RefundRequestStore;
import io.saldo.account.refund.RefundState;
import io.saldo.account.refund.RefundStore;
import io.saldo.account.refund.RefundView;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Lets a withdrawal go out that has waited for an approval, unless it was called off or the account frozen meanwhile (A-15, O-3). */
@UseCase
class SendWithdrawal {

    private final AccountStore accounts;
    private final RefundStore refunds;
    private final RefundRequestStore requests;
    private final WithdrawalProblems problems;
    private final AuditLog audit;
    private final BillingClock clock;

    SendWithdrawal(
            AccountStore accounts,
            RefundStore refunds,
            RefundRequestStore requests,
            WithdrawalProblems problems,
            AuditLog audit,
            BillingClock clock) {
        this.accounts = accounts;
        this.refunds = refunds;
        this.requests = requests;
        this.problems = problems;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Refund> handle(AccountId id, String refundId, Author author) {
        return accounts.lockAndFind(id)
                .map(Optional::orElseThrow)
                .invoke(this::mustNotBeFrozen)
                .chain(() -> refunds.find(id, refundId))
                .map(Optional::orElseThrow)
                .invoke(problems::mustWait)
                .chain(refund -> send(id, refund, author));
    }

    /** Of a deregistered account an operator has asked for it: what was asked before had to end first. */
    private void mustNotBeFrozen(BillingAccount account) {
        if (account.standing().status() == AccountStatus.FROZEN) {
            throw problems.of(new WithdrawalRejection.Frozen());
        }
    }

    private Uni<Refund> send(AccountId id, Refund waiting, Author author) {
        Refund sent = waiting.sent();
        return requests.send(id, sent, clock.now())
                .chain(() -> audit.append(new AuditLog.Change(
                        author.caller().name(),
                        "send-withdrawal",
                        Optional.of(id),
                        sent.id(),
                        author.reason(),
                        Optional.of(RefundState.REQUESTED),
                        Optional.of(RefundView.of(sent)))))
                .replaceWith(sent);
    }
}
