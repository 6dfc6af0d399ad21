package io.saldo.invoice.topup;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Singleton
class PaymentConfirmedConsumer implements EventHandler<PaymentConfirmed> {

    private final Intake intake;
    private final IssueTopUp issueTopUp;

    PaymentConfirmedConsumer(Intake intake, IssueTopUp issueTopUp) {
        this.intake = intake;
        this.issueTopUp = issueTopUp;
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
    public Uni<Void> handle(EventEnvelope envelope, PaymentConfirmed data) {
        return issueTopUp.handle(data).replaceWithVoid();
    }
}
