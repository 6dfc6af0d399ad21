package io.saldo.notification.balance;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code balance.recovered} and says nothing; what cannot be read is parked here as everywhere. */
@Singleton
class BalanceRecoveredConsumer implements EventHandler<BalanceRecovered> {

    private final Intake intake;

    BalanceRecoveredConsumer(Intake intake) {
        this.intake = intake;
    }

    @Incoming("balance-recovered")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "balance-recovered";
    }

    @Override
    public Class<BalanceRecovered> dataType() {
        return BalanceRecovered.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, BalanceRecovered event) {
        return Uni.createFrom().voidItem();
    }
}
