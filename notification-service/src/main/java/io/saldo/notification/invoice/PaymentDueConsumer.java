package io.saldo.notification.invoice;

import io.saldo.notification.delivery.Announce;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code payment.due}. */
@Singleton
class PaymentDueConsumer implements EventHandler<PaymentDue> {

    private final Intake intake;
    private final Announce announce;

    PaymentDueConsumer(Intake intake, Announce announce) {
        this.intake = intake;
        this.announce = announce;
    }

    @Incoming("payment-due")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "payment-due";
    }

    @Override
    public Class<PaymentDue> dataType() {
        return PaymentDue.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, PaymentDue event) {
        return event.news()
                .map(news -> announce.handle(event.billingAccountId(), news))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
