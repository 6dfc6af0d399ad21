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
    private final Map<UsageEvent, UsageRefusal> refused = new HashMap<>();
    private final SortedMap<UsageKey, Candidate> candidates = new TreeMap<>();

    /** The first event of its key in the batch, with what rating made of it. */
    record Candidate(UsageEvent event, List<Charge> charges) {}

    private UsageBatch(List<UsageEvent> events) {
        this.events = events;
    }

    static UsageBatch of(List<UsageEvent> events, UsageWindow window, RatingBasis basis) {
        var batch = new UsageBatch(events);
        var rating = new Rating(basis);
        for (UsageEvent event : events) {
            if (!batch.candidates.containsKey(event.key()) && !batch.refused.containsKey(event)) {
                window.refusalOf(event)
                        .ifPresentOrElse(
                                why -> batch.refused.put(event, why), () -> batch.enter(event, rating.rate(event)));
            }
        }
        return batch;
    }

    private void enter(UsageEvent event, Rated rated) {
        switch (rated) {
            case Rated.Charged charged -> candidates.put(event.key(), new Candidate(event, charged.charges()));
            case Rated.Unmetered _ -> candidates.put(event.key(), new Candidate(event, List.of()));
            case Rated.NotRated not -> refused.put(event, not.why());
        }
    }

    /** What is to be stored, in the order of its keys. */
    List<Candidate> candidates() {
        return List.copyOf(candidates.values());
    }

    /** The keys that were not stored now: they may stand there already. */
    List<UsageKey> keysToLookUp(Set<UsageKey> inserted) {
        return events.stream()
                .map(UsageEvent::key)
                .distinct()
                .filter(key -> !inserted.contains(key))
                .sorted()
                .toList();
    }

    /** The charges of what was stored now. */
    List<Charge> chargesOf(Set<UsageKey> inserted) {
        return candidates.entrySet().stream()
                .filter(entry -> inserted.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().charges().stream())
                .toList();
    }

    /** The outcome of each event, in the order of the batch; {@code stored} are the hashes of what stood there before. */
    List<UsageOutcome> outcomes(Set<UsageKey> inserted, Map<UsageKey, Long> stored) {
        Map<UsageKey, Long> hashes = new HashMap<>(stored);
        List<UsageOutcome> outcomes = new ArrayList<>();
        for (UsageEvent event : events) {
            Long known = hashes.get(event.key());
            UsageRefusal why = refused.get(event);
            if (known != null) {
                outcomes.add(known == event.contentHash() ? new UsageOutcome.Duplicate() : conflict());
            } else if (why != null) {
                outcomes.add(new UsageOutcome.Refused(why));
            } else if (inserted.contains(event.key())) {
                hashes.put(event.key(), event.contentHash());
                outcomes.add(new UsageOutcome.Accepted());
            } else {
                throw new IllegalStateException("Usage was neither stored, nor there, nor refused: " + event.key());
            }
        }
        return outcomes;
    }

    private static UsageOutcome conflict() {
        return new UsageOutcome.Refused(
                UsageRefusal.of(UsageRefusal.Reason.CONFLICT, "The same id came before with other content."));
    }
}
