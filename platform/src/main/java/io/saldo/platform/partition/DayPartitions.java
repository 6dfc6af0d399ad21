package io.saldo.platform.partition;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the daily partitions of a table before they are written to, in a transaction of their own that must not run
 * inside another one. A partition is named after its table and day: {@code inbox_2026_10_05}.
 */
@Singleton
public class DayPartitions {

    /** First key of the advisory lock, so that two processes do not make the same partition. */
    private static final int LOCK = 7_003;

    /** By name, which is in the order of days; that of the default one comes after all of them. */
    private static final String OLD = """
        select part.relname as name from pg_inherits
        join pg_class part on part.oid = inhrelid join pg_class whole on whole.oid = inhparent
        where whole.relname = $1 and part.relname < $2 order by part.relname
        """;

    private final Pool pool;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    DayPartitions(Pool pool) {
        this.pool = pool;
    }

    /** The table's name comes from code, never from outside. */
    public Uni<Void> ensure(String table, Collection<LocalDate> days) {
        var missing = new TreeSet<>(days);
        missing.removeIf(day -> known.contains(name(table, day)));
        return Multi.createFrom()
                .iterable(missing)
                .onItem()
                .transformToUniAndConcatenate(day -> make(table, day))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Drops the days before that one, which nobody may write to any more; the default partition stays. */
    public Uni<Void> dropBefore(String table, LocalDate day) {
        return pool.preparedQuery(OLD)
                .execute(Tuple.of(table, name(table, day)))
                .onItem()
                .transformToMulti(rows -> Multi.createFrom().iterable(rows))
                .map(row -> row.getString("name"))
                .onItem()
                .transformToUniAndConcatenate(name -> drop(table, name))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Boolean> drop(String table, String name) {
        return pool.withTransaction(connection -> locked(connection, table)
                        .chain(() ->
                                connection.query("drop table if exists " + name).execute()))
                .map(dropped -> known.remove(name));
    }

    private Uni<Boolean> make(String table, LocalDate day) {
        String name = name(table, day);
        return pool.withTransaction(connection -> locked(connection, table)
                        .chain(() -> connection.query(statement(table, day)).execute()))
                .map(made -> known.add(name));
    }

    /** Makes a table's partition of a day where there is none, for a caller with a lock of its own. */
    public static String statement(String table, LocalDate day) {
        return "create table if not exists %s partition of %s for values from ('%s') to ('%s')"
                .formatted(name(table, day), table, day, day.plusDays(1));
    }

    private static Uni<?> locked(SqlConnection connection, String table) {
        return connection
                .preparedQuery("select pg_advisory_xact_lock($1, hashtext($2))")
                .execute(Tuple.of(LOCK, table));
    }

    /** Such as {@code inbox_2026_10_05}; a year of five digits has a plus sign, which no plain name may have. */
    public static String name(String table, LocalDate day) {
        return table + '_' + day.toString().replace('-', '_').replace('+', 'p');
    }
}
