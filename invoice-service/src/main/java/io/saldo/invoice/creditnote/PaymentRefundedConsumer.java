package io.saldo.invoice.creditnote;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code payment.refunded}. */
@Singleton
class PaymentRefundedConsumer implements EventHandler<PaymentRefunded> {

    private final Intake intake;
    private final CreditTopUps creditTopUps;

    PaymentRefundedConsumer(Intake intake, CreditTopUps creditTopUps) {
        this.intake = intake;
        this.creditTopUps = creditTopUps;
    }

    @Incoming("payment-refunded")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "payment-refunded";
    }

    @Override
    public Class<PaymentRefunded> dataType() {
        return PaymentRefunded.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, PaymentRefunded data) {
        return creditTopUps.handle(data.billingAccountId(), data.paidBack().toList());
    }
}
