package io.saldo.notification.balance;

import io.saldo.notification.delivery.Announce;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code account.overdue}. */
@Singleton
class AccountOverdueConsumer implements EventHandler<AccountOverdue> {

    private final Intake intake;
    private final Announce announce;

    AccountOverdueConsumer(Intake intake, Announce announce) {
        this.intake = intake;
        this.announce = announce;
    }

    @Incoming("account-overdue")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "account-overdue";
    }

    @Override
    public Class<AccountOverdue> dataType() {
        return AccountOverdue.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, AccountOverdue event) {
        return announce.handle(event.billingAccountId(), event.news());
    }
}
