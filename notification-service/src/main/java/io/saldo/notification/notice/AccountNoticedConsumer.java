package io.saldo.notification.notice;

import io.saldo.notification.delivery.Announce;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code account.notice}. */
@Singleton
class AccountNoticedConsumer implements EventHandler<AccountNoticed> {

    private final Intake intake;
    private final Announce announce;

    AccountNoticedConsumer(Intake intake, Announce announce) {
        this.intake = intake;
        this.announce = announce;
    }

    @Incoming("account-notice")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "account-notice";
    }

    @Override
    public Class<AccountNoticed> dataType() {
        return AccountNoticed.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, AccountNoticed event) {
        return announce.handle(event.billingAccountId(), event.news());
    }
}
