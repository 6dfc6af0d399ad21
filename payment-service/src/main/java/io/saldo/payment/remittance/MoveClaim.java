package io.saldo.payment.remittance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Keeps where an open claim stands now, and tells of it when that is another thing to others. Its account is locked. */
@UseCase
class MoveClaim {

    private final ClaimStore claims;
    private final Outbox outbox;
    private final BillingClock clock;

    MoveClaim(ClaimStore claims, Outbox outbox, BillingClock clock) {
        this.claims = claims;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Claim> handle(Claim claim, ClaimState state, Optional<String> lineId, Optional<String> firstApprover) {
        boolean told = (claim.state() == ClaimState.MATCHED) == (state == ClaimState.MATCHED);
        Claim moved = claim.moved(state, lineId, firstApprover, told ? claim.version() : claim.version() + 1);
        return claims.keep(moved).chain(() -> told ? Uni.createFrom().item(moved) : tell(moved));
    }

    private Uni<Claim> tell(Claim moved) {
        var pending = ClaimPending.of(moved, clock.now());
        return outbox.append(OutboxEvent.of(ClaimPending.TOPIC, moved.account(), clock.now(), pending))
                .replaceWith(moved);
    }
}
