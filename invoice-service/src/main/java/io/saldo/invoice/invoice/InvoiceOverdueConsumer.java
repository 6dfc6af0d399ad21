package io.saldo.invoice.invoice;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Singleton
class InvoiceOverdueConsumer implements EventHandler<InvoiceOverdue> {

    private final Intake intake;
    private final MarkOverdue markOverdue;

    InvoiceOverdueConsumer(Intake intake, MarkOverdue markOverdue) {
        this.intake = intake;
        this.markOverdue = markOverdue;
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
    public Uni<Void> handle(EventEnvelope envelope, InvoiceOverdue data) {
        return markOverdue.handle(data).replaceWithVoid();
    }
}
