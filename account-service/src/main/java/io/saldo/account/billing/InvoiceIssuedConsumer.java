package io.saldo.account.billing;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes invoice.issued. */
@Singleton
class InvoiceIssuedConsumer implements EventHandler<InvoiceIssued> {

    private final Intake intake;
    private final OpenBill open;

    InvoiceIssuedConsumer(Intake intake, OpenBill open) {
        this.intake = intake;
        this.open = open;
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
    public Uni<Void> handle(EventEnvelope envelope, InvoiceIssued invoice) {
        return switch (invoice.kind()) {
            case USAGE, TERM -> open.handle(invoice);
            // A top-up's invoice is born paid: the payment itself has been credited.
            case TOP_UP -> Uni.createFrom().voidItem();
            // Credit notes have a reader of their own.
            case CREDIT_NOTE -> Uni.createFrom().voidItem();
        };
    }
}
