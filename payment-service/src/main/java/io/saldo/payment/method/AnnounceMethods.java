package io.saldo.payment.method;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/** Tells which methods an account has now. The account is locked by the caller. */
@UseCase
class AnnounceMethods {

    private final MethodStore methods;
    private final Outbox outbox;
    private final BillingClock clock;

    AnnounceMethods(MethodStore methods, Outbox outbox, BillingClock clock) {
        this.methods = methods;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(AccountId account) {
        return methods.nextVersion(account)
                .chain(version -> methods.of(account).map(all -> PaymentMethodsChanged.of(account, version, all)))
                .chain(changed ->
                        outbox.append(OutboxEvent.of(PaymentMethodsChanged.TOPIC, account, clock.now(), changed)))
                .replaceWithVoid();
    }
}
