package io.saldo.notification.invoice;

import io.saldo.notification.delivery.Announce;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code invoice.overdue}. */
@Singleton
class InvoiceOverdueConsumer implements EventHandler<InvoiceOverdue> {

    private final Intake intake;
    private final Announce announce;

    InvoiceOverdueConsumer(Intake intake, Announce announce) {
        this.intake = intake;
        this.announce = announce;
    }

    @Incoming("invoice-overdue")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "invoice-overdue";
    }

    @Override
    public Class<InvoiceOverdue> dataType() {
        return InvoiceOverdue.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, InvoiceOverdue event) {
        return announce.handle(event.billingAccountId(), event.news());
    }
}
