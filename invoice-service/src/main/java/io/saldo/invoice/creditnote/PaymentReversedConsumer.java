package io.saldo.invoice.creditnote;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code payment.reversed}. */
@Singleton
class PaymentReversedConsumer implements EventHandler<PaymentReversed> {

    private final Intake intake;
    private final CreditTopUps creditTopUps;

    PaymentReversedConsumer(Intake intake, CreditTopUps creditTopUps) {
        this.intake = intake;
        this.creditTopUps = creditTopUps;
    }

    @Incoming("payment-reversed")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "payment-reversed";
    }

    @Override
    public Class<PaymentReversed> dataType() {
        return PaymentReversed.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, PaymentReversed data) {
        return creditTopUps.handle(data.billingAccountId(), data.paidBack().toList());
    }
}
