package io.saldo.invoice.usage;

import io.saldo.invoice.charge.Charge;
import io.saldo.platform.HotPath;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores usage once, in the order of its keys, so that two writers of the same events wait and never block each other. */
@HotPath("P1")
@Singleton
class UsageBatchStore {

    /** Nearly all is new and nothing waits for it, so what comes back is the rest. */
    private static final String INSERT = """
            with event as materialized (
                select cloud, source, id, cast(day as date) as day, hash, product, resource,
                       cast(quantity as numeric) as quantity, unit, cast(started as timestamptz) as started,
                       cast(ended as timestamptz) as ended, cast(at as timestamptz) as at, tags,
                       cast(charges as jsonb) as charges
                from unnest(cast(:clouds as text[]), cast(:sources as text[]), cast(:ids as text[]),
                            cast(:days as text[]), cast(:hashes as bigint[]), cast(:products as text[]),
                            cast(:resources as text[]), cast(:quantities as text[]), cast(:units as text[]),
                            cast(:starts as text[]), cast(:ends as text[]), cast(:times as text[]),
                            cast(:tags as text[]), cast(:charges as text[]))
                     as e (cloud, source, id, day, hash, product, resource, quantity, unit, started, ended, at, tags,
                           charges)
            ), stored as (
                insert into usage_event (cloud_account_id, source, event_id, usage_day, content_hash, product,
                                         resource_id, quantity, unit, period_start, period_end, event_time, tags,
                                         charges)
                select cloud, source, id, day, hash, product, resource, quantity, unit, started, ended, at, tags, charges
                from event on conflict do nothing
                returning cloud_account_id as cloud, source, event_id as id, usage_day as day
            )
            select cloud as cloud_account_id, source, id as event_id, day as usage_day, stored.cloud is null as known
            from event left join stored using (cloud, source, id, day)
            where stored.cloud is null or 'usage:' || cloud || ' ' || source || ' ' || id in
                (select waits_for from parked_event where waits_for is not null and reason = 'UNKNOWN_EVENT')
            """;

    private static final String KEEP_CHARGES = """
            update usage_event e set charges = cast(k.charges as jsonb)
            from unnest(cast(:clouds as text[]), cast(:sources as text[]), cast(:ids as text[]), cast(:days as text[]),
                        cast(:charges as text[])) as k (cloud, source, id, day, charges)
            where e.cloud_account_id = k.cloud and e.source = k.source and e.event_id = k.id
              and e.usage_day = cast(k.day as date)
            """;

    private static final String HASHES = """
            select e.cloud_account_id, e.source, e.event_id, e.usage_day, e.content_hash
            from unnest(cast(:clouds as text[]), cast(:sources as text[]), cast(:ids as text[]), cast(:days as text[]))
                 as k (cloud, source, id, day)
            join usage_event e on e.cloud_account_id = k.cloud and e.source = k.source and e.event_id = k.id
                 and e.usage_day = cast(k.day as date)
            """;

    /** The keys that were new, and those of them that a correction waits for. */
    record Stored(Set<UsageKey> keys, List<UsageKey> awaited) {}

    private record Returned(UsageKey key, boolean known) {}

    Uni<Stored> insert(List<UsageBatch.Candidate> candidates) {
        if (candidates.isEmpty()) {
            return Uni.createFrom().item(new Stored(Set.of(), List.of()));
        }
        List<UsageEvent> events =
                candidates.stream().map(UsageBatch.Candidate::event).toList();
        return keyed(INSERT, candidates.stream().map(UsageBatch.Candidate::key).toList())
                .with(
                        "hashes",
                        candidates.stream()
                                .map(UsageBatch.Candidate::contentHash)
                                .toArray(Long[]::new))
                .with("products", texts(events, UsageEvent::product))
                .with("resources", texts(events, UsageEvent::resourceId))
                .with("quantities", texts(events, event -> event.quantity().toString()))
                .with("units", texts(events, UsageEvent::unit))
                .with("starts", texts(events, event -> event.start().toString()))
                .with("ends", texts(events, event -> event.end().toString()))
                .with("times", texts(events, event -> event.time().toString()))
                .with("tags", texts(events, event -> KeptTags.text(event.tags())))
                .with("charges", texts(candidates, candidate -> KeptCharges.text(candidate.charges())))
                .list(row -> new Returned(key(row), row.flag("known")))
                .map(returned -> new Stored(without(keys(returned, true), candidates), keys(returned, false)));
    }

    private static List<UsageKey> keys(List<Returned> returned, boolean known) {
        return returned.stream()
                .filter(one -> one.known() == known)
                .map(Returned::key)
                .toList();
    }

    /** Keeps the charges of events that could be rated only once they were stored. */
    Uni<Integer> keepCharges(Map<UsageKey, List<Charge>> charges) {
        return charges.isEmpty()
                ? Uni.createFrom().item(0)
                : keyed(KEEP_CHARGES, charges.keySet())
                        .with("charges", texts(charges.values(), KeptCharges::text))
                        .update();
    }

    /** A key that comes back otherwise than it went in would count as new with each repeat: nothing is stored then. */
    private static Set<UsageKey> without(List<UsageKey> known, List<UsageBatch.Candidate> candidates) {
        Set<UsageKey> stored =
                candidates.stream().map(UsageBatch.Candidate::key).collect(Collectors.toSet());
        for (UsageKey key : known) {
            if (!stored.remove(key)) {
                throw new IllegalStateException("Nobody has sent " + key);
            }
        }
        return stored;
    }

    /** The content hashes of those keys that are stored. */
    Uni<Map<UsageKey, Long>> hashes(Collection<UsageKey> keys) {
        if (keys.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return keyed(HASHES, keys)
                .list(row -> Map.entry(key(row), row.number("content_hash")))
                .map(found -> found.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    static Sql keyed(String text, Collection<UsageKey> keys) {
        return Sql.of(text)
                .with("clouds", texts(keys, UsageKey::cloudAccountId))
                .with("sources", texts(keys, UsageKey::source))
                .with("ids", texts(keys, UsageKey::id))
                .with("days", texts(keys, key -> key.day().toString()));
    }

    static UsageKey key(Row row) {
        return new UsageKey(
                row.text("cloud_account_id"), row.text("source"), row.text("event_id"), row.day("usage_day"));
    }

    static <T> String[] texts(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }
}
