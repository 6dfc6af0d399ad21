package io.saldo.notification.notice;

import io.saldo.notification.delivery.Announce;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code term.changed}. */
@Singleton
class TermChangedConsumer implements EventHandler<TermChanged> {

    private final Intake intake;
    private final Announce announce;

    TermChangedConsumer(Intake intake, Announce announce) {
        this.intake = intake;
        this.announce = announce;
    }

    @Incoming("term-changed")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "term-changed";
    }

    @Override
    public Class<TermChanged> dataType() {
        return TermChanged.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, TermChanged event) {
        return event.news(envelope.time())
                .map(news -> announce.handle(event.billingAccountId(), news))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
