package io.saldo.account.approval;

import io.saldo.account.Author;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keeps what an operator has asked for, and answers with its approval. */
@Singleton
class AskedApprovalStore {

    private final ApprovalStore approvals;
    private final ApprovalProblems problems;
    private final AuditLog audit;
    private final IdGenerator ids;
    private final BillingClock clock;

    AskedApprovalStore(
            ApprovalStore approvals, ApprovalProblems problems, AuditLog audit, IdGenerator ids, BillingClock clock) {
        this.approvals = approvals;
        this.problems = problems;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The same wish again has the same approval; another one of a value that awaits approval is refused (K-4). */
    Uni<Optional<Answer>> waiting(Wish wish, Person person) {
        return approvals
                .open(wish)
                .map(open -> open.map(approval -> {
                    if (approval.isOf(person, wish)) {
                        return accepted(approval.id());
                    }
                    throw problems.pending(approval.id());
                }));
    }

    Uni<Answer> ask(Wish wish, Author author, Person person, Money amount) {
        var approval = new Approval(
                wish.account().map(account -> ids.newId("apr", account)).orElseGet(() -> ids.newProviderId("apr")),
                wish,
                amount,
                person,
                clock.now(),
                author.reason(),
                ApprovalState.OPEN,
                Optional.empty(),
                Optional.empty(),
                0);
        return approvals
                .insert(approval)
                .invoke(first -> {
                    if (!first) {
                        throw problems.pending(wish.object());
                    }
                })
                .chain(() -> audit.append(new AuditLog.Change(
                        person.name(),
                        "ask-approval",
                        wish.account(),
                        approval.id(),
                        author.reason(),
                        Optional.empty(),
                        Optional.of(wish))))
                .replaceWith(accepted(approval.id()));
    }

    private static Answer accepted(String approvalId) {
        return Answer.accepted(new AwaitedApproval(approvalId), "/api/v1/approvals/" + approvalId);
    }
}
