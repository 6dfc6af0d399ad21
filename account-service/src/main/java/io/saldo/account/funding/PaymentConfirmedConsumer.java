package io.saldo.account.funding;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes payment.confirmed. */
@Singleton
class PaymentConfirmedConsumer implements EventHandler<PaymentConfirmed> {

    private final Intake intake;
    private final CreditPayment credit;

    PaymentConfirmedConsumer(Intake intake, CreditPayment credit) {
        this.intake = intake;
        this.credit = credit;
    }

    @Incoming("payment-confirmed")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "payment-confirmed";
    }

    @Override
    public Class<PaymentConfirmed> dataType() {
        return PaymentConfirmed.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, PaymentConfirmed payment) {
        return credit.handle(payment);
    }
}
