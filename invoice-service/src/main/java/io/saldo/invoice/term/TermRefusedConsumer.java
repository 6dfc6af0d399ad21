package io.saldo.invoice.term;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Singleton
class TermRefusedConsumer implements EventHandler<TermRefused> {

    private final Intake intake;
    private final AnswerTerm answer;

    TermRefusedConsumer(Intake intake, AnswerTerm answer) {
        this.intake = intake;
        this.answer = answer;
    }

    @Incoming("term-refused")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "term-refused";
    }

    @Override
    public Class<TermRefused> dataType() {
        return TermRefused.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, TermRefused data) {
        return answer.handle(data);
    }
}
