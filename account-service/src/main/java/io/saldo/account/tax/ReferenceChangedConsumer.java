package io.saldo.account.tax;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes reference.changed; of its kinds, tax rules and products matter here. */
@Singleton
class ReferenceChangedConsumer implements EventHandler<ReferenceChanged> {

    private final Intake intake;
    private final KeepReference keep;

    ReferenceChangedConsumer(Intake intake, KeepReference keep) {
        this.intake = intake;
        this.keep = keep;
    }

    @Incoming("reference-changed")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "reference-changed";
    }

    @Override
    public Class<ReferenceChanged> dataType() {
        return ReferenceChanged.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, ReferenceChanged changed) {
        return keep.handle(changed);
    }
}
