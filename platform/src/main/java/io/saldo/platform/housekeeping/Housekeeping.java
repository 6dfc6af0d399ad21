package io.saldo.platform.housekeeping;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.inbox.InboxDays;
import io.saldo.platform.loop.Bell;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.partition.DayPartitions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Drops, on real time, what no redelivery or repeat can ask for any more: inbox days 14 days after their last insert,
 * idempotency keys after 14 days. Any instance may do it; each step is small.
 */
@Singleton
class Housekeeping {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final int BATCH = 1_000;

    private static final String OLD_DAYS =
            "select event_day from inbox_day where last_insert < now() - interval '14 days' order by event_day";

    /** Asked again under the lock that the writers of a day take: one may have come back to it. */
    private static final String STILL_OLD =
            "delete from inbox_day where event_day = $1 and last_insert < now() - interval '14 days'";

    private static final String OLD_KEYS = """
            delete from idempotency where (scope, operation, key) in
                (select scope, operation, key from idempotency where created_at < now() - interval '14 days' limit $1)
            """;

    private final Pool pool;
    private @Nullable Loop loop;

    Housekeeping(Pool pool) {
        this.pool = pool;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("housekeeping", new Bell(), EVERY, this::tidy);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    /** True while there may be more. */
    boolean tidy() {
        oldDays().forEach(this::drop);
        return pool.preparedQuery(OLD_KEYS).executeAndAwait(Tuple.of(BATCH)).rowCount() == BATCH;
    }

    private List<LocalDate> oldDays() {
        Iterable<Row> rows = pool.query(OLD_DAYS).executeAndAwait();
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getLocalDate("event_day"))
                .toList();
    }

    private void drop(LocalDate day) {
        String table = DayPartitions.name("inbox", day);
        pool.withTransactionAndAwait(connection -> connection
                .preparedQuery("select pg_advisory_xact_lock($1, 0)")
                .execute(Tuple.of(InboxDays.LOCK))
                .chain(() -> connection.preparedQuery(STILL_OLD).execute(Tuple.of(day)))
                .chain(rows -> rows.rowCount() == 0
                        ? Uni.createFrom().voidItem()
                        : connection
                                .query("drop table if exists " + table)
                                .execute()
                                .replaceWithVoid()));
    }
}
