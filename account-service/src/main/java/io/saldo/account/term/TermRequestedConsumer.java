package io.saldo.account.term;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes term.requested. */
@Singleton
class TermRequestedConsumer implements EventHandler<TermRequested> {

    private final Intake intake;
    private final DecideTerm decide;

    TermRequestedConsumer(Intake intake, DecideTerm decide) {
        this.intake = intake;
        this.decide = decide;
    }

    @Incoming("term-requested")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "term-requested";
    }

    @Override
    public Class<TermRequested> dataType() {
        return TermRequested.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, TermRequested asked) {
        return decide.handle(asked);
    }
}
