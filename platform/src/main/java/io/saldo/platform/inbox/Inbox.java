package io.saldo.platform.inbox;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Says whether an event comes for the first time, by a row that commits with its effect. */
@Singleton
class Inbox {

    private static final String ENTER = """
            insert into inbox (billing_account_id, consumer, event_id, event_day)
            values (:account, :consumer, :event, :day) on conflict do nothing
            """;

    /** True for the first time; a concurrent twin waits here for the first one's commit. */
    Uni<Boolean> enter(String consumer, EventEnvelope event) {
        return Sql.of(ENTER)
                .with("account", accountOf(event.key()))
                .with("consumer", consumer)
                .with("event", event.identity())
                .with("day", event.day())
                .update()
                .map(rows -> rows == 1);
    }

    private static long accountOf(String key) {
        try {
            return AccountId.fromString(key).value();
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }
}
