package io.saldo.payment.method;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Puts the check of a method off whose company has not answered. */
@UseCase
class PostponeMethodCheck {

    private final MethodCheckStore checks;

    PostponeMethodCheck(MethodCheckStore checks) {
        this.checks = checks;
    }

    @WithTransaction
    Uni<Integer> handle(String methodId) {
        return checks.postpone(methodId);
    }
}
