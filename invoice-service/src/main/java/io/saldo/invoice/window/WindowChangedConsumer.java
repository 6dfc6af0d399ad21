package io.saldo.invoice.window;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code reference.changed}. */
@Singleton
class WindowChangedConsumer implements EventHandler<WindowChanged> {

    private final Intake intake;
    private final KeepWindow keep;

    WindowChangedConsumer(Intake intake, KeepWindow keep) {
        this.intake = intake;
        this.keep = keep;
    }

    @Incoming("collection-window")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "collection-window";
    }

    @Override
    public Class<WindowChanged> dataType() {
        return WindowChanged.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, WindowChanged data) {
        return data.isWindow() ? keep.handle(data) : Uni.createFrom().voidItem();
    }
}
