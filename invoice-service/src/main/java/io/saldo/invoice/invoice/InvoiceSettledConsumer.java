package io.saldo.invoice.invoice;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Singleton
class InvoiceSettledConsumer implements EventHandler<InvoiceSettled> {

    private final Intake intake;
    private final ApplySettlement applySettlement;

    InvoiceSettledConsumer(Intake intake, ApplySettlement applySettlement) {
        this.intake = intake;
        this.applySettlement = applySettlement;
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
    public Uni<Void> handle(EventEnvelope envelope, InvoiceSettled data) {
        return applySettlement.handle(data).replaceWithVoid();
    }
}
