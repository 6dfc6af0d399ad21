package io.saldo.notification.payment;

import io.saldo.notification.delivery.Announce;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code refund.failed}. */
@Singleton
class RefundFailedConsumer implements EventHandler<RefundFailed> {

    private final Intake intake;
    private final Announce announce;

    RefundFailedConsumer(Intake intake, Announce announce) {
        this.intake = intake;
        this.announce = announce;
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
        return announce.handle(event.billingAccountId(), event.news());
    }
}
