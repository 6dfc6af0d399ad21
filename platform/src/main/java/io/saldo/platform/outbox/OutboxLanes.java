package io.saldo.platform.outbox;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The outbox table as the relay sees it: 16 lanes, each a range of shards, each drained by one sender at a time. The
 * relay has a connection of its own, apart from any business transaction.
 */
@Singleton
class OutboxLanes {

    /** First key of the advisory lock of a lane; the second is the lane. */
    private static final int LOCK = 7_001;

    /** Rows that were not refused and follow no refused one of their key. */
    private static final String SENDABLE = " and not o.refused and not exists (select 1 from outbox r"
            + " where r.refused and r.lane = o.lane and r.key = o.key and r.id < o.id)";

    private static final String DELETE = "delete from outbox where lane = $1 and id = any($2)";

    /** Only the sender of the lane writes these rows. */
    private static final String DELETE_ACCOUNTED = "with sent as (" + DELETE + " returning key, digest)"
            + " insert into outbox_sent (key, events, weight)"
            + " select key, count(*), sum(outbox_weight(digest)) from sent group by key order by key"
            + " on conflict (key) do update set events = outbox_sent.events + excluded.events,"
            + " weight = outbox_sent.weight + excluded.weight";

    private final Pool pool;
    private final boolean accounted;

    OutboxLanes(Pool pool, RelayConfig config) {
        this.pool = pool;
        this.accounted = config.accounted();
    }

    /** Lanes with rows, one probe of the index each; a lane that waits after a failure is left out. */
    List<Integer> withRows() {
        return query("select lane from generate_series(0, 15) as lane where exists"
                + " (select 1 from outbox o where o.lane = lane.lane" + SENDABLE + ")"
                + " and not exists (select 1 from outbox_pause p where p.lane = lane.lane and p.until > now())");
    }

    /** Takes the lane for this transaction; false when another instance has it. */
    boolean take(SqlConnection connection, int lane) {
        return connection
                .preparedQuery("select pg_try_advisory_xact_lock($1, $2) as taken")
                .executeAndAwait(Tuple.of(LOCK, lane))
                .iterator()
                .next()
                .getBoolean("taken");
    }

    /** The oldest rows of a lane in row order. */
    List<PendingEvent> oldest(SqlConnection connection, int lane, int limit) {
        var rows = connection
                .preparedQuery("select id, shard, topic, key, headers, payload, digest from outbox o where lane = $1"
                        + SENDABLE + " order by id limit $2")
                .executeAndAwait(Tuple.of(lane, limit));
        return StreamSupport.stream(rows.spliterator(), false)
                .map(OutboxLanes::pending)
                .toList();
    }

    /** Keeps rows from being sent, and with them what follows of their keys, until a person has looked at them. */
    void refuse(SqlConnection connection, int lane, List<Long> ids) {
        connection
                .preparedQuery("update outbox set refused = true where lane = $1 and id = any($2)")
                .executeAndAwait(Tuple.of(lane, ids.toArray(Long[]::new)));
    }

    int delete(SqlConnection connection, int lane, List<Long> ids) {
        return connection
                .preparedQuery(accounted ? DELETE_ACCOUNTED : DELETE)
                .executeAndAwait(Tuple.of(lane, ids.toArray(Long[]::new)))
                .rowCount();
    }

    /** Notes a failed send and lets the lane rest; other lanes go on. */
    void pause(int lane, Duration rest, String reason) {
        pool.preparedQuery("insert into outbox_pause (lane, until, failures, reason)"
                        + " values ($1, now() + make_interval(secs => $2::float8 / 1000), 1, $3)"
                        + " on conflict (lane) do update set until = excluded.until,"
                        + " failures = outbox_pause.failures + 1, reason = excluded.reason")
                .executeAndAwait(Tuple.of(lane, (double) rest.toMillis(), reason));
    }

    void clearPause(SqlConnection connection, int lane) {
        connection.preparedQuery("delete from outbox_pause where lane = $1").executeAndAwait(Tuple.of(lane));
    }

    int failures(int lane) {
        var rows = pool.preparedQuery("select failures from outbox_pause where lane = $1")
                .executeAndAwait(Tuple.of(lane))
                .iterator();
        return rows.hasNext() ? rows.next().getInteger("failures") : 0;
    }

    private List<Integer> query(String sql) {
        return StreamSupport.stream(pool.query(sql).executeAndAwait().spliterator(), false)
                .map(row -> row.getInteger("lane"))
                .toList();
    }

    private static PendingEvent pending(Row row) {
        byte[] payload = row.getBuffer("payload").getBytes();
        byte[] digest =
                OutboxDigest.of(row.getString("topic"), row.getString("key"), row.getString("headers"), payload);
        var headers = new JsonObject(row.getString("headers"))
                .stream().collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue()
                        .toString()));
        return new PendingEvent(
                row.getLong("id"),
                row.getShort("shard"),
                row.getString("topic"),
                row.getString("key"),
                headers,
                payload,
                MessageDigest.isEqual(digest, row.getBuffer("digest").getBytes()));
    }

    /** A row of the outbox that is about to be sent, as final bytes; edited since it was appended, it is not genuine. */
    record PendingEvent(
            long id,
            int shard,
            String topic,
            String key,
            Map<String, String> headers,
            byte[] payload,
            boolean genuine) {}
}
