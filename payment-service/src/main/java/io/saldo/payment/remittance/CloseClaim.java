package io.saldo.payment.remittance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.order.By;
import io.saldo.platform.UseCase;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Ends a claim that comes to nothing: the customer takes it back, or an operator rejects it. */
@UseCase
class CloseClaim {

    private final ClaimStore claims;
    private final AuditClaim audit;
    private final Outbox outbox;
    private final BillingClock clock;

    CloseClaim(ClaimStore claims, AuditClaim audit, Outbox outbox, BillingClock clock) {
        this.claims = claims;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ClaimResult> handle(String id, ClaimState end, By by) {
        return claims.lock(id)
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .chain(claim -> claim.state().isOpen()
                        ? close(claim, end, by)
                        : Uni.createFrom().item(new ClaimResult.Refused(new ClaimRejection.Closed(claim.state()))));
    }

    private Uni<ClaimResult> close(Claim claim, ClaimState end, By by) {
        Instant now = clock.now();
        return claims.decide(claim.id(), end, Optional.empty(), Optional.of(by.reason()), now)
                .chain(() -> outbox.append(
                        OutboxEvent.of(ClaimFailed.TOPIC, claim.account(), now, ClaimFailed.of(claim, end, now))))
                .chain(() -> claims.find(claim.id()))
                .map(Optional::orElseThrow)
                .call(closed -> audit.handle("close-remittance-claim", Optional.of(claim), closed, by))
                .map(ClaimResult.Stands::new);
    }
}
