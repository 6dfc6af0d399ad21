package io.saldo.platform.inbox;

import io.saldo.platform.partition.DayPartitions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the inbox partition of a day before the first event of that day is entered, in a transaction of its own, and
 * notes once an hour that the day is still written to.
 */
@Singleton
public class InboxDays {

    private static final long HOUR = 3_600_000;
    /** Advisory lock of whoever makes or drops a day. */
    public static final int LOCK = 7_002;

    private final Pool pool;
    private final Map<LocalDate, Long> noted = new ConcurrentHashMap<>();

    InboxDays(Pool pool) {
        this.pool = pool;
    }

    Uni<Void> ensure(LocalDate day) {
        long now = System.nanoTime() / 1_000_000;
        Long last = noted.get(day);
        if (last != null && now - last < HOUR) {
            return Uni.createFrom().voidItem();
        }
        return pool.withTransaction(connection -> make(connection, day)).invoke(() -> noted.put(day, now));
    }

    private static Uni<Void> make(SqlConnection connection, LocalDate day) {
        return connection
                .preparedQuery("select pg_advisory_xact_lock($1, 0)")
                .execute(Tuple.of(LOCK))
                .chain(() ->
                        connection.query(DayPartitions.statement("inbox", day)).execute())
                .chain(() -> connection
                        .preparedQuery("insert into inbox_day (event_day) values ($1)"
                                + " on conflict (event_day) do update set last_insert = now()")
                        .execute(Tuple.of(day)))
                .replaceWithVoid();
    }
}
