package io.saldo.notification.balance;

import io.saldo.notification.delivery.Announce;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code spend.high}. */
@Singleton
class SpendHighConsumer implements EventHandler<SpendHigh> {

    private final Intake intake;
    private final Announce announce;

    SpendHighConsumer(Intake intake, Announce announce) {
        this.intake = intake;
        this.announce = announce;
    }

    @Incoming("spend-high")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "spend-high";
    }

    @Override
    public Class<SpendHigh> dataType() {
        return SpendHigh.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, SpendHigh event) {
        return announce.handle(event.billingAccountId(), event.news(envelope.time()));
    }
}
