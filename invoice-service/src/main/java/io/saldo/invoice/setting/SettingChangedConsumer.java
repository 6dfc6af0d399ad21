package io.saldo.invoice.setting;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code reference.changed}. */
@Singleton
class SettingChangedConsumer implements EventHandler<SettingChanged> {

    private final Intake intake;
    private final KeepSetting keep;

    SettingChangedConsumer(Intake intake, KeepSetting keep) {
        this.intake = intake;
        this.keep = keep;
    }

    @Incoming("provider-setting")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "provider-setting";
    }

    @Override
    public Class<SettingChanged> dataType() {
        return SettingChanged.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, SettingChanged data) {
        return data.isSetting() ? keep.handle(data) : Uni.createFrom().voidItem();
    }
}
