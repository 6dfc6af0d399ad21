package io.saldo.invoice.term;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Singleton
class TermAuthorizedConsumer implements EventHandler<TermAuthorized> {

    private final Intake intake;
    private final AnswerTerm answer;

    TermAuthorizedConsumer(Intake intake, AnswerTerm answer) {
        this.intake = intake;
        this.answer = answer;
    }

    @Incoming("term-authorized")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "term-authorized";
    }

    @Override
    public Class<TermAuthorized> dataType() {
        return TermAuthorized.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, TermAuthorized data) {
        return answer.handle(data);
    }
}
