package io.saldo.account.approval;

import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Locks what is to be decided, and keeps the decision with both names. */
@Singleton
class DecidedApprovalStore {

    private final ApprovalStore approvals;
    private final AuditLog audit;

    DecidedApprovalStore(ApprovalStore approvals, AuditLog audit) {
        this.approvals = approvals;
        this.audit = audit;
    }

    /** As the audit log keeps it. */
    record Decided(ApprovalState state, String asker, Optional<String> decidedBy) {
        static Decided of(Approval approval) {
            return new Decided(
                    approval.state(),
                    approval.asker().name(),
                    approval.decision().map(Approval.Decision::by));
        }
    }

    /** The approval, locked, if that person may decide it. */
    Uni<ApprovalResult> lock(String id, Caller decider) {
        var person = new Person(decider.name(), decider.subject());
        return approvals.lock(id).chain(() -> approvals.find(id)).map(found -> found.<ApprovalResult>map(approval ->
                        approval.refuses(person).<ApprovalResult>map(it -> it).orElse(approval))
                .orElse(new ApprovalRejection.Unknown()));
    }

    Uni<Approval> save(Approval approval) {
        return approvals.save(approval).replaceWith(approval);
    }

    Uni<Approval> keep(Approval approval, String operation) {
        var decision = approval.decision().orElseThrow();
        return save(approval)
                .chain(() -> audit.append(new AuditLog.Change(
                        decision.by(),
                        operation,
                        approval.wish().account(),
                        approval.id(),
                        decision.reason().orElse(approval.reason()),
                        Optional.of(
                                new Decided(ApprovalState.OPEN, approval.asker().name(), Optional.empty())),
                        Optional.of(Decided.of(approval)))))
                .replaceWith(approval);
    }
}
