package io.saldo.platform.inbox;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.inbox.ParkedEvents.Parked;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Gives a parked event up, with a reason; its place in the inbox is taken, so a redelivery does nothing either. */
@UseCase
public class DiscardParkedEvent {

    private final ParkedEvents parked;
    private final Intake intake;
    private final AuditLog audit;

    DiscardParkedEvent(ParkedEvents parked, Intake intake, AuditLog audit) {
        this.parked = parked;
        this.intake = intake;
        this.audit = audit;
    }

    /** False when there is no such event, or it is being attempted at this moment. */
    @WithTransaction
    public Uni<Boolean> handle(long id, String actor, String reason) {
        return parked.lock(id).chain(found -> found.map(event -> discard(event, actor, reason))
                .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> discard(Parked event, String actor, String reason) {
        var change = new AuditLog.Change(
                actor,
                "discard parked event",
                Optional.empty(),
                event.event().topic() + " " + event.event().key().orElse("without key"),
                reason,
                Optional.of(event.event().headers()),
                Optional.empty());
        return intake.prepareToForget(event.event())
                .chain(() -> intake.forget(event.event(), event.consumer()))
                .chain(() -> parked.remove(event.id()))
                .chain(() -> audit.append(change))
                .replaceWith(true);
    }
}
