package io.saldo.invoice.usage;

import static io.saldo.invoice.usage.UsageBatchStore.texts;

import io.saldo.platform.money.Quantity;
import io.saldo.platform.sql.Row;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Corrections beside the events that they name, which are locked in the order of their keys (U-7). */
@Singleton
class CorrectionStore {

    /** Whoever names a correction means the event that is corrected. */
    private static final String NAMED = """
            select k.source as named_source, k.id as named_id, r.cloud_account_id, r.source, r.event_id, r.usage_day,
                   r.product, r.resource_id, r.quantity, r.period_start, r.period_end, r.tags,
                   cast(r.charges as text) as charges, r.corrected_quantity, r.corrected_at, r.corrected_by
            from unnest(cast(:clouds as text[]), cast(:sources as text[]), cast(:ids as text[]), cast(:days as text[]))
                 as k (cloud, source, id, day)
            join usage_event e on e.cloud_account_id = k.cloud and e.source = k.source and e.event_id = k.id
                and e.usage_day = cast(k.day as date)
            join usage_event r on r.cloud_account_id = e.cloud_account_id and r.usage_day = e.usage_day
                and r.source = coalesce(e.corrects_source, e.source) and r.event_id = coalesce(e.corrects_id, e.event_id)
            order by r.usage_day, r.cloud_account_id, r.source, r.event_id for update of r
            """;

    private static final String INSERT = """
            insert into usage_event (cloud_account_id, source, event_id, usage_day, content_hash, product, resource_id,
                                     quantity, unit, period_start, period_end, event_time, tags, corrects_source,
                                     corrects_id)
            select cloud, source, id, cast(day as date), hash, product, resource, cast(quantity as numeric), unit,
                   cast(started as timestamptz), cast(ended as timestamptz), cast(at as timestamptz), tags, root_source,
                   root_id
            from unnest(cast(:clouds as text[]), cast(:sources as text[]), cast(:ids as text[]), cast(:days as text[]),
                        cast(:hashes as bigint[]), cast(:products as text[]), cast(:resources as text[]),
                        cast(:quantities as text[]), cast(:units as text[]), cast(:starts as text[]),
                        cast(:ends as text[]), cast(:times as text[]), cast(:tags as text[]),
                        cast(:rootSources as text[]), cast(:rootIds as text[]))
                 as e (cloud, source, id, day, hash, product, resource, quantity, unit, started, ended, at, tags,
                       root_source, root_id)
            on conflict do nothing
            returning cloud_account_id, source, event_id, usage_day
            """;

    private static final String KEEP = """
            update usage_event e
            set corrected_quantity = cast(k.quantity as numeric), corrected_at = cast(k.at as timestamptz),
                corrected_by = k.by
            from unnest(cast(:clouds as text[]), cast(:sources as text[]), cast(:ids as text[]), cast(:days as text[]),
                        cast(:quantities as text[]), cast(:times as text[]), cast(:bys as text[]))
                 as k (cloud, source, id, day, quantity, at, by)
            where e.cloud_account_id = k.cloud and e.source = k.source and e.event_id = k.id
              and e.usage_day = cast(k.day as date)
            """;

    private final KeptPartReader parts;

    CorrectionStore(KeptPartReader parts) {
        this.parts = parts;
    }

    private record Named(UsageKey name, KeptEvent event) {}

    /** The events that are known of these names, locked. */
    Uni<Map<UsageKey, KeptEvent>> named(Set<UsageKey> names, RatingBasis basis) {
        return UsageBatchStore.keyed(NAMED, names.stream().sorted().toList())
                .list(row -> new Named(name(row), event(row, basis)))
                .map(found -> found.stream().collect(Collectors.toMap(Named::name, Named::event)));
    }

    /** Gives the keys that were new; each is kept under the event that it corrects in the end. */
    Uni<Set<UsageKey>> insert(List<UsageEvent> events, List<UsageKey> roots) {
        return UsageBatchStore.keyed(
                        INSERT, events.stream().map(UsageEvent::key).toList())
                .with("hashes", events.stream().map(UsageEvent::contentHash).toArray(Long[]::new))
                .with("products", texts(events, UsageEvent::product))
                .with("resources", texts(events, UsageEvent::resourceId))
                .with("quantities", texts(events, event -> event.quantity().toString()))
                .with("units", texts(events, UsageEvent::unit))
                .with("starts", texts(events, event -> event.start().toString()))
                .with("ends", texts(events, event -> event.end().toString()))
                .with("times", texts(events, event -> event.time().toString()))
                .with("tags", texts(events, event -> KeptTags.text(event.tags())))
                .with("rootSources", texts(roots, UsageKey::source))
                .with("rootIds", texts(roots, UsageKey::id))
                .list(UsageBatchStore::key)
                .map(Set::copyOf);
    }

    /** Keeps with each event which correction of it holds. */
    Uni<Integer> keep(List<KeptEvent> corrected) {
        List<KeptEvent.Held> held =
                corrected.stream().map(event -> event.held().orElseThrow()).toList();
        return UsageBatchStore.keyed(
                        KEEP, corrected.stream().map(KeptEvent::key).toList())
                .with("quantities", texts(held, one -> one.quantity().toString()))
                .with("times", texts(held, one -> one.at().toString()))
                .with("bys", texts(held, KeptEvent.Held::by))
                .update();
    }

    private static UsageKey name(Row row) {
        return new UsageKey(
                row.text("cloud_account_id"), row.text("named_source"), row.text("named_id"), row.day("usage_day"));
    }

    private KeptEvent event(Row row, RatingBasis basis) {
        UsageKey key = UsageBatchStore.key(row);
        String product = row.text("product");
        return new KeptEvent(
                key,
                product,
                row.text("resource_id"),
                new Quantity(row.decimal("quantity")),
                row.instant("period_start"),
                row.instant("period_end"),
                KeptTags.read(row.text("tags")),
                parts.read(row.text("charges"), key.cloudAccountId(), id -> basis.price(product, id)),
                held(row));
    }

    private static Optional<KeptEvent.Held> held(Row row) {
        return row.optionalText("corrected_quantity")
                .map(quantity -> new KeptEvent.Held(
                        new Quantity(new BigDecimal(quantity)), row.instant("corrected_at"), row.text("corrected_by")));
    }
}
