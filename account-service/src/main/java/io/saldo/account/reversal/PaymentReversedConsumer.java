package io.saldo.account.reversal;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes payment.reversed. */
@Singleton
class PaymentReversedConsumer implements EventHandler<PaymentReversed> {

    private final Intake intake;
    private final TakePaymentBack takeBack;

    PaymentReversedConsumer(Intake intake, TakePaymentBack takeBack) {
        this.intake = intake;
        this.takeBack = takeBack;
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
    public Uni<Void> handle(EventEnvelope envelope, PaymentReversed reversed) {
        return takeBack.handle(reversed);
    }
}
