package io.saldo.account.approval;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.approval.Approval.Decision;
import io.saldo.platform.UseCase;
import io.saldo.platform.security.Caller;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Ends what somebody else has asked for without effect. */
@UseCase
class RejectDeed {

    private final DecidedApprovalStore decided;
    private final FindDeed deeds;
    private final BillingClock clock;

    RejectDeed(DecidedApprovalStore decided, FindDeed deeds, BillingClock clock) {
        this.decided = decided;
        this.deeds = deeds;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ApprovalResult> handle(String id, Caller approver, Optional<String> reason) {
        var made = new Decision(approver.name(), clock.now(), reason);
        return decided.lock(id, approver).chain(result -> switch (result) {
            case ApprovalRejection rejection -> Uni.createFrom().item(rejection);
            case Approval approval ->
                decided.keep(approval.decided(ApprovalState.REJECTED, made), "reject")
                        .call(() -> deeds.of(approval.wish().deed()).rejected(approval.wish(), author(approver, made)))
                        .map(it -> it);
        });
    }

    private static Author author(Caller approver, Decision made) {
        return new Author(approver, made.reason().orElse("Rejected."));
    }
}
