package io.saldo.account.refund;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes refund.failed. */
@Singleton
class RefundFailedConsumer implements EventHandler<RefundFailed> {

    private final Intake intake;
    private final CloseLegs close;

    RefundFailedConsumer(Intake intake, CloseLegs close) {
        this.intake = intake;
        this.close = close;
    }

    @Incoming("refund-failed")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "refund-failed";
    }

    @Override
    public Class<RefundFailed> dataType() {
        return RefundFailed.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, RefundFailed event) {
        return close.handle(event.billingAccountId(), event.refundId(), event.outcomes());
    }
}
