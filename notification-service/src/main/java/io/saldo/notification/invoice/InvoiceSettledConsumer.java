package io.saldo.notification.invoice;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code invoice.settled}. */
@Singleton
class InvoiceSettledConsumer implements EventHandler<InvoiceSettled> {

    private final Intake intake;
    private final AnnounceSettlement announce;

    InvoiceSettledConsumer(Intake intake, AnnounceSettlement announce) {
        this.intake = intake;
        this.announce = announce;
    }

    @Incoming("invoice-settled")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "invoice-settled";
    }

    @Override
    public Class<InvoiceSettled> dataType() {
        return InvoiceSettled.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, InvoiceSettled event) {
        return announce.handle(event);
    }
}
