package io.saldo.payment.method;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Puts the check of a method off whose company has not answered: for a while, and then to its next one (gw:P-8). */
@UseCase
class PostponeMethodCheck {

    private final MethodStore methods;
    private final MethodCheckStore checks;
    private final BillingClock clock;

    PostponeMethodCheck(MethodStore methods, MethodCheckStore checks, BillingClock clock) {
        this.methods = methods;
        this.checks = checks;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(String methodId) {
        return methods.lock(methodId).map(Optional::orElseThrow).chain(method -> checks.postpone(methodId)
                .chain(soon -> soon ? Uni.createFrom().voidItem() : checks.plan(method, clock.now())));
    }
}
