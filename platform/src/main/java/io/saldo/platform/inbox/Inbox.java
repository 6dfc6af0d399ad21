package io.saldo.platform.inbox;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.time.TestClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says whether an event comes for the first time, by a row that commits with its effect. */
@Singleton
class Inbox {

    private static final String ENTER = """
        insert into inbox (billing_account_id, consumer, event_id, event_day)
        values (:account, :consumer, :event, :day) on conflict do nothing
        """;

    private final boolean inserts;

    /** Without its insert every delivery counts as the first: a switch for the test that looks whether tests notice. */
    Inbox(TestClock testClock, @ConfigProperty(name = "saldo.test.inbox", defaultValue = "true") boolean inserts) {
        if (!inserts && !testClock.allowed()) {
            throw new IllegalStateException("saldo.test.inbox=false needs saldo.test-clock=true.");
        }
        this.inserts = inserts;
    }

    /** True for the first time; a concurrent twin waits here for the first one's commit. */
    Uni<Boolean> enter(String consumer, EventEnvelope event) {
        if (!inserts) {
            return Uni.createFrom().item(true);
        }
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
