package io.saldo.payment.remittance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.order.By;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Keeps what the provider's staff has done to a customer's claim, in the transaction that does it. */
@UseCase
class AuditClaim {

    private final AuditLog audit;

    AuditClaim(AuditLog audit) {
        this.audit = audit;
    }

    @WithTransaction
    Uni<Void> handle(String operation, Optional<Claim> before, Claim after, By by) {
        return by.staff()
                ? audit.append(new Change(
                        by.actor(),
                        operation,
                        Optional.of(after.account()),
                        after.id(),
                        by.reason(),
                        before,
                        Optional.of(after)))
                : Uni.createFrom().voidItem();
    }
}
