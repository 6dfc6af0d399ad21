package io.saldo.payment.method;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/** Stores the page on which a method is handed over, and plans when its company is asked how that went. */
@UseCase
class KeepSetup {

    private final MethodStore methods;
    private final MethodCheckStore checks;
    private final BillingClock clock;

    KeepSetup(MethodStore methods, MethodCheckStore checks, BillingClock clock) {
        this.methods = methods;
        this.checks = checks;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(String methodId, PaymentPage page) {
        return methods.lock(methodId).chain(found -> found.filter(method -> method.state() == MethodState.SETTING_UP)
                .map(method -> methods.keepSetup(methodId, page).chain(() -> checks.plan(method, clock.now())))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
