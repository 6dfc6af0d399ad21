package io.saldo.account.collection;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes payment.failed. */
@Singleton
class PaymentFailedConsumer implements EventHandler<PaymentFailed> {

    private final Intake intake;
    private final NoteFailedPayment note;

    PaymentFailedConsumer(Intake intake, NoteFailedPayment note) {
        this.intake = intake;
        this.note = note;
    }

    @Incoming("payment-failed")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "payment-failed";
    }

    @Override
    public Class<PaymentFailed> dataType() {
        return PaymentFailed.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, PaymentFailed failed) {
        return note.handle(failed);
    }
}
