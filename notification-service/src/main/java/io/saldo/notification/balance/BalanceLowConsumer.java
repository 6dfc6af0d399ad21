package io.saldo.notification.balance;

import io.saldo.notification.delivery.Announce;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code balance.low}. */
@Singleton
class BalanceLowConsumer implements EventHandler<BalanceLow> {

    private final Intake intake;
    private final Announce announce;

    BalanceLowConsumer(Intake intake, Announce announce) {
        this.intake = intake;
        this.announce = announce;
    }

    @Incoming("balance-low")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "balance-low";
    }

    @Override
    public Class<BalanceLow> dataType() {
        return BalanceLow.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, BalanceLow event) {
        return announce.handle(event.billingAccountId(), event.news());
    }
}
