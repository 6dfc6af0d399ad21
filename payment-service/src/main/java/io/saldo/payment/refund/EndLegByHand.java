package io.saldo.payment.refund;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Ends a leg that an operator has sent, or could not send, and keeps who said so (O-5). */
@UseCase
class EndLegByHand {

    private final RefundLegStore legs;
    private final CloseLeg close;
    private final AuditLog audit;
    private final BillingClock clock;

    EndLegByHand(RefundLegStore legs, CloseLeg close, AuditLog audit, BillingClock clock) {
        this.legs = legs;
        this.close = close;
        this.audit = audit;
        this.clock = clock;
    }

    /** False when it is not an operator's to end, or not done any more: the account has the money as cash by then. */
    @WithTransaction
    Uni<Boolean> handle(String key, LegOutcome outcome, String actor, String reason) {
        return legs.lock(key)
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .chain(leg -> leg.state() == LegState.BY_HAND
                                && !(outcome instanceof LegOutcome.Done && leg.isGivenUp(clock.now()))
                        ? close.handle(leg, outcome)
                                .chain(() -> audit.append(change(leg, outcome, actor, reason)))
                                .replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    private static Change change(RefundLeg leg, LegOutcome outcome, String actor, String reason) {
        return new Change(
                actor,
                "end-refund-leg",
                Optional.of(leg.account()),
                leg.key(),
                reason,
                Optional.of(leg),
                Optional.of(outcome));
    }
}
