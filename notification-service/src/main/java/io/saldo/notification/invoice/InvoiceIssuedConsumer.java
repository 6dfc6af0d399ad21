package io.saldo.notification.invoice;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code invoice.issued}. */
@Singleton
class InvoiceIssuedConsumer implements EventHandler<InvoiceIssued> {

    private final Intake intake;
    private final AnnounceInvoice announce;

    InvoiceIssuedConsumer(Intake intake, AnnounceInvoice announce) {
        this.intake = intake;
        this.announce = announce;
    }

    @Incoming("invoice-issued")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "invoice-issued";
    }

    @Override
    public Class<InvoiceIssued> dataType() {
        return InvoiceIssued.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, InvoiceIssued event) {
        return announce.handle(event);
    }
}
