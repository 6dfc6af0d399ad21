package io.saldo.account.collection;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes payment.pending. */
@Singleton
class PaymentPendingConsumer implements EventHandler<PaymentPending> {

    private final Intake intake;
    private final NotePendingPayment note;

    PaymentPendingConsumer(Intake intake, NotePendingPayment note) {
        this.intake = intake;
        this.note = note;
    }

    @Incoming("payment-pending")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "payment-pending";
    }

    @Override
    public Class<PaymentPending> dataType() {
        return PaymentPending.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, PaymentPending pending) {
        return note.handle(pending);
    }
}
