package io.saldo.invoice.usage;

import io.saldo.invoice.charge.Share;
import io.saldo.invoice.setting.TagKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The corrections of a batch beside the events that they name: which can be taken, and what they change (U-7). */
final class Corrections {

    private static final Comparator<UsageEvent> BY_TIME = Comparator.comparing(KeptEvent.Held::of, (a, b) -> {
        if (a.isBefore(b)) {
            return -1;
        }
        return b.isBefore(a) ? 1 : 0;
    });

    private final List<UsageEvent> events;
    private final Map<UsageKey, KeptEvent> named;

    Corrections(List<UsageEvent> events, Map<UsageKey, KeptEvent> named) {
        this.events = events;
        this.named = new HashMap<>(named);
    }

    /** The key of what a correction names; it has the period, so the day, of its event. */
    static UsageKey nameOf(UsageEvent correction) {
        UsageName name = correction.corrects().orElseThrow();
        return new UsageKey(
                correction.cloudAccountId(),
                name.source(),
                name.id(),
                correction.key().day());
    }

    /** What an event is waited for under. */
    static String waitsFor(UsageKey key) {
        return "usage:" + key.cloudAccountId() + ' ' + key.source() + ' ' + key.id();
    }

    Map<UsageKey, UsageRefusal> refused() {
        Map<UsageKey, UsageRefusal> refused = new HashMap<>();
        events.forEach(event -> refusalOf(event).ifPresent(why -> refused.put(event.key(), why)));
        return refused;
    }

    List<UsageEvent> taken() {
        return events.stream().filter(event -> refusalOf(event).isEmpty()).toList();
    }

    private Optional<UsageRefusal> refusalOf(UsageEvent event) {
        KeptEvent kept = named.get(nameOf(event));
        if (kept == null) {
            return Optional.of(UsageRefusal.until(
                    waitsFor(nameOf(event)),
                    UsageRefusal.Reason.UNKNOWN_EVENT,
                    "There is no event of that source and id in that period."));
        }
        if (!kept.isMeantBy(event)) {
            return Optional.of(UsageRefusal.of(
                    UsageRefusal.Reason.MALFORMED, "A correction repeats product and period of its event."));
        }
        return Rating.refusalOf(event, kept.shares(event, TagKeys.NONE));
    }

    /** The shares of those that were stored now, the earliest first; one that no longer holds has none. */
    Map<UsageKey, List<Share>> apply(Set<UsageKey> stored, TagKeys listed) {
        Map<UsageKey, List<Share>> shares = new LinkedHashMap<>();
        events.stream()
                .filter(event -> stored.contains(event.key()))
                .sorted(BY_TIME)
                .forEach(event -> shares.put(event.key(), apply(event, listed)));
        return shares;
    }

    private List<Share> apply(UsageEvent event, TagKeys listed) {
        KeptEvent kept = kept(event);
        if (!kept.yieldsTo(event)) {
            return List.of();
        }
        UsageKey root = kept.key();
        named.replaceAll((_, other) -> other.key().equals(root) ? other.correctedBy(event) : other);
        return new ArrayList<>(kept.shares(event, listed));
    }

    private KeptEvent kept(UsageEvent event) {
        KeptEvent kept = named.get(nameOf(event));
        if (kept == null) {
            throw new IllegalStateException("A correction of nothing was stored: " + event.key());
        }
        return kept;
    }

    /** The events as they stand now, each once. */
    List<KeptEvent> corrected() {
        return named.values().stream()
                .filter(event -> event.held().isPresent())
                .distinct()
                .sorted(Comparator.comparing(KeptEvent::key))
                .toList();
    }

    /** The root of what a correction names, under which its correction is kept. */
    UsageKey rootOf(UsageEvent event) {
        return kept(event).key();
    }
}
