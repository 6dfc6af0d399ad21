package io.saldo.notification.message;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Keeps who has read which message. */
@Singleton
class MessageStore {

    private static final String READ = """
            insert into message_read (billing_account_id, delivery_id, reader, read_at)
            values (:account, :message, :reader, :now) on conflict do nothing
            """;

    Uni<Integer> read(MessageView message, String reader, Instant now) {
        return Sql.of(READ)
                .with("account", message.billingAccountId().value())
                .with("message", message.id())
                .with("reader", reader)
                .with("now", now)
                .update();
    }

    Uni<Integer> unread(MessageView message, String reader) {
        return Sql.of("delete from message_read where billing_account_id = :account and delivery_id = :message"
                        + " and reader = :reader")
                .with("account", message.billingAccountId().value())
                .with("message", message.id())
                .with("reader", reader)
                .update();
    }
}
