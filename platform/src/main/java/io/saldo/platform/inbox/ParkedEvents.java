package io.saldo.platform.inbox;

import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Events that were not taken, with the reason. Those of one consumer and key are taken up in the order in which they
 * were parked; an event that another one of its key stands before waits.
 */
@Singleton
public class ParkedEvents {

    /** Reason of an event that is only behind another one of its key. */
    static final String WAITS_BEHIND = "WAITS_BEHIND";

    private static final String PARK = """
            insert into parked_event (consumer, topic, partition, record_offset, ordered, key, headers, payload, reason,
                                      detail, waits_for, ready, next_attempt_at)
            values (:consumer, :topic, :partition, :offset, :ordered, :key, :headers, :payload, :reason,
                    :detail, :waitsFor, cast(:waitsFor as text) is not null, now() + cast(cast(:retryIn as text) as interval))
            on conflict (consumer, topic, partition, record_offset) do nothing
            """;

    /** First of its key, and asked for, behind nothing any more, or due for another attempt. */
    private static final String READY = """
            select p.id from parked_event p
            where (p.ready or p.reason = 'WAITS_BEHIND' or p.next_attempt_at <= now())
              and not (p.ordered and exists (select 1 from parked_event earlier
                   where earlier.consumer = p.consumer and earlier.key = p.key and earlier.id < p.id))
            order by p.id limit 100
            """;

    private static final String FAILED = """
            update parked_event
            set reason = :reason, detail = :detail, waits_for = :waitsFor, attempts = attempts + 1,
                ready = releases <> :seen
                    or (cast(:waitsFor as text) is not null and waits_for is distinct from cast(:waitsFor as text)),
                next_attempt_at = now() + cast(cast(:retryIn as text) as interval)
            where id = :id
            """;

    private static final String RELEASE = """
            update parked_event set ready = true, releases = releases + 1
            where id in (select id from parked_event where waits_for = any(cast(:waitsFor as text[])) order by id for update)
            """;

    Uni<Boolean> isAnyBefore(String consumer, String key) {
        return Sql.of("select 1 as one from parked_event where consumer = :consumer and key = :key limit 1")
                .with("consumer", consumer)
                .with("key", key)
                .one(row -> true)
                .map(Optional::isPresent);
    }

    /** Parks an event that was refused outside of the {@link Intake}, one of a batch or of a request; it holds up no other. */
    public Uni<Integer> parkAlone(String consumer, RawEvent event, EventRefused refusal) {
        return park(consumer, false, event, Verdict.on(refusal, 0));
    }

    /** Parks an event. One that waits for something is looked at once more: what it waits for may just have come. */
    Uni<Integer> park(EventHandler<?> handler, RawEvent event, Verdict verdict) {
        return park(handler.consumer(), handler.ordered(), event, verdict);
    }

    private static Uni<Integer> park(String consumer, boolean ordered, RawEvent event, Verdict verdict) {
        return Sql.of(PARK)
                .with("consumer", consumer)
                .with("topic", event.topic())
                .with("partition", event.partition())
                .with("offset", event.offset())
                .with("ordered", ordered)
                .with("key", event.key().orElse(null))
                .with("headers", JsonObject.mapFrom(event.headers()).encode())
                .with("payload", event.payload())
                .with("reason", verdict.reason())
                .with("detail", verdict.detail())
                .with("waitsFor", verdict.waitsFor().orElse(null))
                .with("retryIn", verdict.retryIn().map(Duration::toString).orElse(null))
                .update();
    }

    /** Takes up, after this transaction, whatever was set aside for that; call it where the wanted thing is stored. */
    public Uni<Integer> release(String waitsFor) {
        return release(List.of(waitsFor));
    }

    /** The same for several wanted things at once. */
    public Uni<Integer> release(Collection<String> waitsFor) {
        return Sql.of(RELEASE).with("waitsFor", waitsFor.toArray(String[]::new)).update();
    }

    /** Those of the keys under which a consumer has parked events; what comes of them is to go through the {@link Intake}. */
    public Uni<Set<String>> keysOf(String consumer, Collection<String> keys) {
        return Sql.of(
                        "select distinct key from parked_event where consumer = :consumer and key = any(cast(:keys as text[]))")
                .with("consumer", consumer)
                .with("keys", keys.toArray(String[]::new))
                .list(row -> row.text("key"))
                .map(Set::copyOf);
    }

    Uni<List<Long>> ready() {
        return Sql.of(READY).list(row -> row.number("id"));
    }

    /**
     * Claims a parked event for this transaction, without locking its row: the account is locked after it, and whoever
     * releases it holds the account already. Empty when another instance has it or it is gone.
     */
    Uni<Optional<Parked>> lock(long id) {
        return Sql.of("select id, consumer, topic, partition, record_offset, key, headers, payload, attempts, releases"
                        + " from parked_event where id = :id and pg_try_advisory_xact_lock("
                        + "hashtextextended('parked:' || cast(id as text), 0))")
                .with("id", id)
                .one(ParkedEvents::parked);
    }

    /**
     * Notes a failed attempt. It stays ready when a release came since the event was read, and when it waits for
     * something else now: the release of that may have found it waiting for the other thing.
     */
    Uni<Integer> failed(Parked event, Verdict verdict) {
        return Sql.of(FAILED)
                .with("id", event.id())
                .with("seen", event.releases())
                .with("reason", verdict.reason())
                .with("detail", verdict.detail())
                .with("waitsFor", verdict.waitsFor().orElse(null))
                .with("retryIn", verdict.retryIn().map(Duration::toString).orElse(null))
                .update();
    }

    Uni<Integer> remove(long id) {
        return Sql.of("delete from parked_event where id = :id").with("id", id).update();
    }

    /** A parked event with its bytes. */
    record Parked(long id, String consumer, RawEvent event, int attempts, long releases) {}

    private static Parked parked(Row row) {
        var headers = new JsonObject(row.text("headers"))
                .stream().collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue()
                        .toString()));
        var event = new RawEvent(
                row.text("topic"),
                (int) row.number("partition"),
                row.number("record_offset"),
                row.optionalText("key"),
                headers,
                row.bytes("payload"));
        return new Parked(
                row.number("id"), row.text("consumer"), event, (int) row.number("attempts"), row.number("releases"));
    }
}
