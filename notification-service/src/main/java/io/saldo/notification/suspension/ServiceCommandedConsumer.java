package io.saldo.notification.suspension;

import io.saldo.notification.delivery.Announce;
import io.saldo.notification.suspension.ServiceCommanded.Command;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the four {@code service.*} topics, which have one form; the type says which command it is. */
@Singleton
class ServiceCommandedConsumer implements EventHandler<ServiceCommanded> {

    private final Intake intake;
    private final Announce announce;

    ServiceCommandedConsumer(Intake intake, Announce announce) {
        this.intake = intake;
        this.announce = announce;
    }

    @Incoming("service-grace")
    @Incoming("service-released")
    @Incoming("service-resumed")
    @Incoming("service-suspended")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "service";
    }

    @Override
    public Class<ServiceCommanded> dataType() {
        return ServiceCommanded.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, ServiceCommanded event) {
        Command command = Command.of(envelope.type())
                .orElseThrow(() -> EventRefused.because("UNKNOWN_TYPE", "No command " + envelope.type() + "."));
        return announce.handle(event.billingAccountId(), event.news(command));
    }
}
