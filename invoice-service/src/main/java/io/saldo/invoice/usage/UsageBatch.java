package io.saldo.invoice.usage;

import io.saldo.invoice.charge.Charge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A batch of usage: what is new to be stored, and, once it is known what was stored already, each event's outcome (U-1, U-2). */
final class UsageBatch {

    private final List<UsageEvent> events;
    private final List<UsageKey> keys;
    private final Map<Integer, UsageRefusal> refused = new HashMap<>();
    private final SortedMap<UsageKey, Candidate> candidates = new TreeMap<>();

    /** The first event of its key in the batch that is not refused, with what rating made of it. */
    record Candidate(UsageKey key, UsageEvent event, long contentHash, List<Charge> charges) {}

    private UsageBatch(List<UsageEvent> events) {
        this.events = events;
        this.keys = events.stream().map(UsageEvent::key).toList();
    }

    static UsageBatch of(List<UsageEvent> events, UsageWindow window, RatingBasis basis) {
        var batch = new UsageBatch(events);
        var rating = new Rating(basis);
        for (int i = 0; i < events.size(); i++) {
            if (!batch.candidates.containsKey(batch.keys.get(i))) {
                batch.enter(i, window, rating);
            }
        }
        return batch;
    }

    private void enter(int place, UsageWindow window, Rating rating) {
        UsageEvent event = events.get(place);
        Rated rated = window.refusalOf(event).<Rated>map(Rated.NotRated::new).orElseGet(() -> rating.rate(event));
        switch (rated) {
            case Rated.Charged(List<Charge> charges) -> enter(place, charges);
            case Rated.Unmetered _ -> enter(place, List.of());
            case Rated.NotRated(UsageRefusal why) -> refused.put(place, why);
        }
    }

    private void enter(int place, List<Charge> charges) {
        UsageEvent event = events.get(place);
        candidates.put(keys.get(place), new Candidate(keys.get(place), event, event.contentHash(), charges));
    }

    /** What is to be stored, in the order of its keys. */
    List<Candidate> candidates() {
        return List.copyOf(candidates.values());
    }

    /** The keys that were not stored now: they may stand there already. */
    List<UsageKey> keysToLookUp(Set<UsageKey> inserted) {
        return keys.stream()
                .filter(key -> !inserted.contains(key))
                .distinct()
                .sorted()
                .toList();
    }

    /** The charges of what was stored now. */
    List<Charge> chargesOf(Set<UsageKey> inserted) {
        return candidates.values().stream()
                .filter(candidate -> inserted.contains(candidate.key()))
                .flatMap(candidate -> candidate.charges().stream())
                .toList();
    }

    /** The outcome of each event, in the order of the batch; {@code stored} are the hashes of what stood there before. */
    List<UsageOutcome> outcomes(Set<UsageKey> inserted, Map<UsageKey, Long> stored) {
        Map<UsageKey, Long> hashes = new HashMap<>(stored);
        List<UsageOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            UsageKey key = keys.get(i);
            Long known = hashes.get(key);
            UsageRefusal why = refused.get(i);
            if (known != null) {
                outcomes.add(known == events.get(i).contentHash() ? new UsageOutcome.Duplicate() : conflict());
            } else if (why != null) {
                outcomes.add(new UsageOutcome.Refused(why));
            } else {
                hashes.put(key, hashOfStored(key, inserted));
                outcomes.add(new UsageOutcome.Accepted());
            }
        }
        return outcomes;
    }

    private long hashOfStored(UsageKey key, Set<UsageKey> inserted) {
        Candidate candidate = candidates.get(key);
        if (candidate == null || !inserted.contains(key)) {
            throw new IllegalStateException("Usage was neither stored, nor there, nor refused: " + key);
        }
        return candidate.contentHash();
    }

    private static UsageOutcome conflict() {
        return new UsageOutcome.Refused(
                UsageRefusal.of(UsageRefusal.Reason.CONFLICT, "The same id came before with other content."));
    }
}
