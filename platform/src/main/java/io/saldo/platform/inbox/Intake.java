package io.saldo.platform.inbox;

import static io.saldo.platform.fault.PlatformCrashPoint.INBOX_BEFORE_COMMIT;
import static io.saldo.platform.fault.PlatformCrashPoint.INBOX_COMMITTED_NOT_ACKNOWLEDGED;
import static io.saldo.platform.fault.PlatformCrashPoint.PARKED_NOT_ACKNOWLEDGED;

import io.saldo.platform.activity.InWork;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.sql.SqlState;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * The way in for events: each is done once, or parked with a reason; then its record is acknowledged. Only a database
 * that cannot be asked holds the partition up, since then nothing could be stored.
 */
@Singleton
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final EventReader reader;
    private final Inbox inbox;
    private final InboxDays days;
    private final ParkedEvents parked;
    private final UnitOfWork unitOfWork;
    private final InWork inWork;

    Intake(EventReader reader, Inbox inbox, InboxDays days, ParkedEvents parked, UnitOfWork unitOfWork, InWork inWork) {
        this.reader = reader;
        this.inbox = inbox;
        this.days = days;
        this.parked = parked;
        this.unitOfWork = unitOfWork;
        this.inWork = inWork;
    }

    /** Takes a record for a consumer; completes when it may be acknowledged. */
    public <T> Uni<Void> take(ConsumerRecord<byte[], byte[]> message, EventHandler<T> handler) {
        RawEvent event = RawEvent.of(message);
        return inWork.count(() -> takeOrPark(event, handler)
                .onFailure()
                .invoke(e -> LOG.warnf("%s could not even park an event: %s", handler.consumer(), e.toString()))
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .indefinitely());
    }

    private <T> Uni<Void> takeOrPark(RawEvent event, EventHandler<T> handler) {
        return Uni.createFrom()
                .deferred(() -> waitsBehind(event, handler))
                .chain(waits -> waits ? park(event, handler, Verdict.BEHIND) : once(event, handler))
                .onFailure(e -> !SqlState.isDatabaseAway(e))
                .recoverWithUni(e -> park(event, handler, Verdict.on(e, 0)));
    }

    private Uni<Boolean> waitsBehind(RawEvent event, EventHandler<?> handler) {
        if (!handler.ordered() || event.key().isEmpty()) {
            return Uni.createFrom().item(false);
        }
        return unitOfWork.run(
                () -> parked.isAnyBefore(handler.consumer(), event.key().get()));
    }

    private <T> Uni<Void> once(RawEvent event, EventHandler<T> handler) {
        EventEnvelope envelope = reader.envelope(event);
        mustBeKnown(envelope, event);
        T data = reader.data(event, handler.dataType());
        return prepare(envelope, data, handler)
                .chain(() -> unitOfWork.run(() -> enterAndHandle(envelope, data, handler)))
                .invoke(() -> Crash.at(INBOX_COMMITTED_NOT_ACKNOWLEDGED));
    }

    /** A later version of an event comes on the same topic under another type; it is not read as this one. */
    private static void mustBeKnown(EventEnvelope envelope, RawEvent event) {
        if (!envelope.type().equals(event.topic())) {
            throw EventRefused.because("UNKNOWN_TYPE", "This service does not read the type " + envelope.type() + ".");
        }
    }

    private <T> Uni<Void> enterAndHandle(EventEnvelope envelope, T data, EventHandler<T> handler) {
        Uni<Boolean> entered =
                handler.isItsOwnGuard() ? Uni.createFrom().item(true) : inbox.enter(handler.consumer(), envelope);
        return entered.chain(first -> first
                        ? handler.handle(envelope, data)
                        : Uni.createFrom().voidItem())
                .invoke(() -> Crash.at(INBOX_BEFORE_COMMIT));
    }

    private Uni<Void> park(RawEvent event, EventHandler<?> handler, Verdict verdict) {
        return unitOfWork
                .run(() -> parked.park(handler, event, verdict))
                .invoke(rows -> Crash.at(PARKED_NOT_ACKNOWLEDGED))
                .replaceWithVoid();
    }

    /** Another attempt at a parked event, inside the transaction that has it locked and removes it. */
    <T> Uni<Void> again(RawEvent event, EventHandler<T> handler) {
        EventEnvelope envelope = reader.envelope(event);
        mustBeKnown(envelope, event);
        return enterAndHandle(envelope, reader.data(event, handler.dataType()), handler);
    }

    /** Makes what another attempt needs outside of its transaction; nothing when the event is unreadable. */
    <T> Uni<Void> prepare(RawEvent event, EventHandler<T> handler) {
        try {
            return prepare(reader.envelope(event), reader.data(event, handler.dataType()), handler);
        } catch (EventRefused unreadable) {
            return Uni.createFrom().voidItem();
        }
    }

    private <T> Uni<Void> prepare(EventEnvelope envelope, T data, EventHandler<T> handler) {
        return handler.isItsOwnGuard()
                ? handler.prepare(envelope, data)
                : days.ensure(envelope.day()).chain(() -> handler.prepare(envelope, data));
    }

    /** Makes the inbox partition of an event that is given up; nothing when it is unreadable. */
    Uni<Void> prepareToForget(RawEvent event) {
        try {
            return days.ensure(reader.envelope(event).day());
        } catch (EventRefused unreadable) {
            return Uni.createFrom().voidItem();
        }
    }

    /** Takes the event's place in the inbox without its work, so that no redelivery does it. */
    Uni<Boolean> forget(RawEvent event, String consumer) {
        try {
            return inbox.enter(consumer, reader.envelope(event));
        } catch (EventRefused unreadable) {
            return Uni.createFrom().item(false);
        }
    }
}
