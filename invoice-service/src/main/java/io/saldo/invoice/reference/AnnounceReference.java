package io.saldo.invoice.reference;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.security.Caller;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Tells the other services of new provider-wide data and notes who changed it; the row of the data is locked. */
@UseCase
public class AnnounceReference {

    private final Outbox outbox;
    private final AuditLog audit;
    private final BillingClock clock;

    AnnounceReference(Outbox outbox, AuditLog audit, BillingClock clock) {
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> handle(Caller caller, Optional<?> before, ReferenceChanged changed) {
        var change = new AuditLog.Change(
                caller.name(),
                "change reference data",
                Optional.empty(),
                changed.key(),
                "provider data",
                before,
                Optional.of(changed));
        return outbox.append(OutboxEvent.ofProvider(ReferenceChanged.TOPIC, changed.key(), clock.now(), changed))
                .chain(() -> audit.append(change));
    }
}
