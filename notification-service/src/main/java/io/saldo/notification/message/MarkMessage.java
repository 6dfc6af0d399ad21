package io.saldo.notification.message;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Marks a message as read or unread by one person; empty when that person may not see it. */
@UseCase
class MarkMessage {

    private final FindMessages messages;
    private final MessageStore store;
    private final BillingClock clock;

    MarkMessage(FindMessages messages, MessageStore store, BillingClock clock) {
        this.messages = messages;
        this.store = store;
        this.clock = clock;
    }

    /** What a person says of a message. */
    public record Mark(boolean read) {}

    @WithTransaction
    Uni<Optional<MessageView>> handle(Audience audience, String id, Mark mark) {
        return messages.one(audience, id)
                .call(found -> found.map(message -> set(message, audience.reader(), mark))
                        .orElseGet(() -> Uni.createFrom().item(0)))
                .chain(() -> messages.one(audience, id));
    }

    private Uni<Integer> set(MessageView message, String reader, Mark mark) {
        return mark.read() ? store.read(message, reader, clock.now()) : store.unread(message, reader);
    }
}
