package io.saldo.notification.account;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code account.changed}. */
@Singleton
class AccountChangedConsumer implements EventHandler<AccountChanged> {

    private final Intake intake;
    private final KeepAccount keep;

    AccountChangedConsumer(Intake intake, KeepAccount keep) {
        this.intake = intake;
        this.keep = keep;
    }

    @Incoming("account-changed")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "account-changed";
    }

    @Override
    public Class<AccountChanged> dataType() {
        return AccountChanged.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, AccountChanged event) {
        return keep.handle(event);
    }
}
