package io.saldo.platform.inbox;

import io.smallrye.mutiny.Uni;

/** A reader of one topic: its consumer passes records to the {@link Intake}, which calls back once per event. */
public interface EventHandler<T> {

    /** Name of the consumer, as in its channel; part of the inbox key, so it never changes. */
    String consumer();

    /** The record that this service reads of the event's data. */
    Class<T> dataType();

    /** Whether later events of a key wait behind a parked one. */
    default boolean ordered() {
        return true;
    }

    /**
     * Whether the work itself does nothing the second time. Such a handler has no inbox: its events count once by more
     * than their source and id, so that the inbox would take two of them for one.
     */
    default boolean isItsOwnGuard() {
        return false;
    }

    /** Makes what the work needs and must not be made in its transaction, such as a partition; before each attempt. */
    default Uni<Void> prepare(EventEnvelope envelope, T data) {
        return Uni.createFrom().voidItem();
    }

    /**
     * Does the event's work, in the transaction of its inbox row. An event that cannot be taken fails with
     * {@link EventRefused}; whatever was done rolls back and the event is parked.
     */
    Uni<Void> handle(EventEnvelope envelope, T data);
}
