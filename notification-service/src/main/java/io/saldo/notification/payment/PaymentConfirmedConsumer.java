package io.saldo.notification.payment;

import io.saldo.notification.delivery.Announce;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code payment.confirmed}. */
@Singleton
class PaymentConfirmedConsumer implements EventHandler<PaymentConfirmed> {

    private final Intake intake;
    private final Announce announce;

    PaymentConfirmedConsumer(Intake intake, Announce announce) {
        this.intake = intake;
        this.announce = announce;
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
    public Uni<Void> handle(EventEnvelope envelope, PaymentConfirmed event) {
        return announce.handle(event.billingAccountId(), event.news());
    }
}
