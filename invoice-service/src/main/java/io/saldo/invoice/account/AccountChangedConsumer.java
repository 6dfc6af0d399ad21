package io.saldo.invoice.account;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Singleton
class AccountChangedConsumer implements EventHandler<AccountChanged> {

    private final Intake intake;
    private final KeepAccount keepAccount;

    AccountChangedConsumer(Intake intake, KeepAccount keepAccount) {
        this.intake = intake;
        this.keepAccount = keepAccount;
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
    public Uni<Void> handle(EventEnvelope envelope, AccountChanged account) {
        return keepAccount.handle(account, envelope.time()).replaceWithVoid();
    }
}
