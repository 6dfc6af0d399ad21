package io.saldo.payment.tax;

import io.saldo.payment.setting.KeepMinimumPayment;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code reference.changed}; of its kinds tax rules and the minimum of payments matter here. */
@Singleton
class ReferenceChangedConsumer implements EventHandler<ReferenceChanged> {

    private final Intake intake;
    private final KeepTaxRule keep;
    private final KeepMinimumPayment minimums;

    ReferenceChangedConsumer(Intake intake, KeepTaxRule keep, KeepMinimumPayment minimums) {
        this.minimums = minimums;
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
        return switch (data.kind()) {
            case "TAX_RULE" -> keep.handle(data);
            case "PROVIDER_SETTING" ->
                data.id().equals(KeepMinimumPayment.NAME) && !data.removed()
                        ? minimums.handle(data.version(), data.value())
                        : Uni.createFrom().voidItem();
            default -> Uni.createFrom().voidItem();
        };
    }
}
