package io.saldo.payment.tax;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code reference.changed}; of its kinds only tax rules matter here. */
@Singleton
class ReferenceChangedConsumer implements EventHandler<ReferenceChanged> {

    private final Intake intake;
    private final KeepTaxRule keep;

    ReferenceChangedConsumer(Intake intake, KeepTaxRule keep) {
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
    public Uni<Void> handle(EventEnvelope envelope, ReferenceChanged data) {
        return data.kind().equals("TAX_RULE")
                ? keep.handle(data)
                : Uni.createFrom().voidItem();
    }
}
