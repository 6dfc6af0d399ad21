package io.saldo.payment.refund;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code refund.requested}. */
@Singleton
class RefundRequestedConsumer implements EventHandler<RefundRequested> {

    private final Intake intake;
    private final TakeRefund take;

    RefundRequestedConsumer(Intake intake, TakeRefund take) {
        this.intake = intake;
        this.take = take;
    }

    @Incoming("refund-requested")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "refund-requested";
    }

    @Override
    public Class<RefundRequested> dataType() {
        return RefundRequested.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, RefundRequested data) {
        return take.handle(data);
    }
}
