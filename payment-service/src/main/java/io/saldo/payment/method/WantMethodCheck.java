package io.saldo.payment.method;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Has the company of a method asked about it: its callback proves nothing, it only comes first. */
@UseCase
public class WantMethodCheck {

    private final MethodCheckStore checks;

    WantMethodCheck(MethodCheckStore checks) {
        this.checks = checks;
    }

    @WithTransaction
    public Uni<Void> handle(String methodId) {
        return checks.want(methodId).replaceWithVoid();
    }
}
