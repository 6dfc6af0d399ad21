package io.saldo.account.command;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes service.acknowledged; each stands for itself, so a bad one holds up no other. */
@Singleton
class ServiceAcknowledgedConsumer implements EventHandler<ServiceAcknowledged> {

    private final Intake intake;
    private final AcknowledgeCommand acknowledge;

    ServiceAcknowledgedConsumer(Intake intake, AcknowledgeCommand acknowledge) {
        this.intake = intake;
        this.acknowledge = acknowledge;
    }

    @Incoming("service-acknowledged")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "service-acknowledged";
    }

    @Override
    public Class<ServiceAcknowledged> dataType() {
        return ServiceAcknowledged.class;
    }

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, ServiceAcknowledged acknowledged) {
        return acknowledge.handle(acknowledged);
    }
}
