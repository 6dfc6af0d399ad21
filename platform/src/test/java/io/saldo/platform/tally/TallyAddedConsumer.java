package io.saldo.platform.tally;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.inbox.Intake;
import io.saldo.platform.inbox.ParkedEvents;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Adds what an event says; 13 is refused, 7 waits until the total has passed 100, 99 releases what waits. */
@Singleton
class TallyAddedConsumer implements EventHandler<TallyAddedConsumer.TallyAdded> {

    private final Intake intake;
    private final AddToTally add;
    private final TallyStore store;
    private final ParkedEvents parked;

    TallyAddedConsumer(Intake intake, AddToTally add, TallyStore store, ParkedEvents parked) {
        this.intake = intake;
        this.add = add;
        this.store = store;
        this.parked = parked;
    }

    record TallyAdded(AccountId account, long number) {}

    @Incoming("tally-added")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "tally-added";
    }

    @Override
    public Class<TallyAdded> dataType() {
        return TallyAdded.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, TallyAdded data) {
        if (data.number() == 13) {
            throw EventRefused.because("UNLUCKY", "Thirteen is refused.");
        }
        if (data.number() == 7) {
            return store.total(data.account()).chain(total -> {
                if (total < 100) {
                    throw EventRefused.until("hundred", "TOO_EARLY", "Seven comes after a hundred.");
                }
                return add.handle(data.account(), 7).replaceWithVoid();
            });
        }
        return add.handle(data.account(), data.number())
                .call(total -> parked.release("hundred"))
                .replaceWithVoid();
    }
}
