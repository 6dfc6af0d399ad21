package io.saldo.account.term;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes term.changed. */
@Singleton
class TermChangedConsumer implements EventHandler<TermChanged> {

    private final Intake intake;
    private final KeepTerm keep;

    TermChangedConsumer(Intake intake, KeepTerm keep) {
        this.intake = intake;
        this.keep = keep;
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
    public Uni<Void> handle(EventEnvelope envelope, TermChanged term) {
        return keep.handle(term);
    }
}
