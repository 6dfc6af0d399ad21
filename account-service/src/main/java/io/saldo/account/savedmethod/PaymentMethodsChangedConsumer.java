package io.saldo.account.savedmethod;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes payment-methods.changed. */
@Singleton
class PaymentMethodsChangedConsumer implements EventHandler<PaymentMethodsChanged> {

    private final Intake intake;
    private final KeepSavedMethods keep;

    PaymentMethodsChangedConsumer(Intake intake, KeepSavedMethods keep) {
        this.intake = intake;
        this.keep = keep;
    }

    @Incoming("payment-methods-changed")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "payment-methods-changed";
    }

    @Override
    public Class<PaymentMethodsChanged> dataType() {
        return PaymentMethodsChanged.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, PaymentMethodsChanged changed) {
        return keep.handle(changed);
    }
}
