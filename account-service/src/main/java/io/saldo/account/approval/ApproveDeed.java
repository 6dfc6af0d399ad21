package io.saldo.account.approval;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.approval.Approval.Decision;
import io.saldo.account.approval.Approval.Refusal;
import io.saldo.platform.UseCase;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Role;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;

/** Carries out, in its own transaction and on the state of now, what somebody else has asked for. */
@UseCase
class ApproveDeed {

    private final DecidedApprovalStore decided;
    private final FindDeed deeds;
    private final SavepointStore savepoint;
    private final BillingClock clock;

    ApproveDeed(DecidedApprovalStore decided, FindDeed deeds, SavepointStore savepoint, BillingClock clock) {
        this.decided = decided;
        this.deeds = deeds;
        this.savepoint = savepoint;
        this.clock = clock;
    }

    /** What became of it; with the deed's own refusal where it is refused by now. */
    record Outcome(ApprovalResult result, Optional<ProblemException> refusal) {}

    @WithTransaction
    Uni<Outcome> handle(String id, Caller approver, Optional<String> reason) {
        var made = new Decision(approver.name(), clock.now(), reason);
        return decided.lock(id, approver).chain(result -> switch (result) {
            case ApprovalRejection rejection -> Uni.createFrom().item(new Outcome(rejection, Optional.empty()));
            case Approval approval -> approve(approval, made);
        });
    }

    private Uni<Outcome> approve(Approval approval, Decision made) {
        return savepoint
                .mark()
                .chain(() -> deeds.of(approval.wish().deed()).carryOut(approval.wish(), author(approval, made)))
                .chain(_ -> decided.keep(approval.decided(ApprovalState.APPROVED, made), "approve"))
                .map(done -> new Outcome(done, Optional.empty()))
                .onFailure(ProblemException.class)
                .recoverWithUni(failure -> refused(approval, (ProblemException) failure));
    }

    /** It stays open, and says why. */
    private Uni<Outcome> refused(Approval approval, ProblemException why) {
        var refusal = new Refusal(
                why.problem().kind().type().toString(), why.problem().detail(), clock.now());
        return savepoint
                .undo()
                .chain(() -> decided.save(approval.refused(refusal)))
                .map(kept -> new Outcome(kept, Optional.of(why)));
    }

    /** Both names go wherever the deed writes who has done it. */
    private static Author author(Approval approval, Decision made) {
        String both = approval.asker().name() + ", approved by " + made.by();
        var caller = new Caller(both, Optional.empty(), false, Set.of(), Set.of(Role.OPERATOR), Optional.empty());
        return new Author(caller, approval.reason(), Optional.of(approval.id()));
    }
}
