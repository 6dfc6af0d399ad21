package io.saldo.payment.refund;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/** Puts a leg off whose company has not answered; it never fails by itself (gw:P-13). */
@UseCase
class PostponeLeg {

    private final RefundLegStore legs;
    private final LegCheckStore checks;
    private final BillingClock clock;

    PostponeLeg(RefundLegStore legs, LegCheckStore checks, BillingClock clock) {
        this.legs = legs;
        this.checks = checks;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(String key) {
        return legs.lock(key).chain(found -> found.filter(leg -> leg.state().isOpen())
                .map(leg -> checks.postpone(leg, clock.now()))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
