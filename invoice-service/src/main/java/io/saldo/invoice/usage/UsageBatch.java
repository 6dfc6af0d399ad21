package io.saldo.invoice.usage;

import io.saldo.invoice.charge.Charge;
import io.saldo.invoice.charge.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A batch of usage: what is new to be stored, and, once it is known what was stored already, each event's outcome (U-1, U-2). */
final class UsageBatch {

    private final List<UsageEvent> events;
    private final List<UsageKey> keys;
    private final Map<Integer, UsageRefusal> refused = new HashMap<>();
    private final SortedMap<UsageKey, Candidate> candidates = new TreeMap<>();
    private final SortedMap<UsageKey, UsageEvent> corrections = new TreeMap<>();

    /** The first event of its key in the batch that is not refused, with what rating made of it. */
    record Candidate(UsageKey key, UsageEvent event, long contentHash, List<Share> shares) {

        /** Without an amount where the month has to be known for it. */
        List<Charge> charges() {
            return shares.stream()
                    .map(share -> share.isRatedAlone() ? share.alone() : share.unrated())
                    .toList();
        }
    }

    private UsageBatch(List<UsageEvent> events) {
        this.events = events;
        this.keys = events.stream().map(UsageEvent::key).toList();
    }

    static UsageBatch of(List<UsageEvent> events, UsageWindow window, RatingBasis basis) {
        var batch = new UsageBatch(events);
        var rating = new Rating(basis);
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).isCorrection()) {
                batch.enterCorrection(i, window);
            } else if (!batch.candidates.containsKey(batch.keys.get(i))) {
                batch.enter(i, window, rating);
            }
        }
        return batch;
    }

    private void enter(int place, UsageWindow window, Rating rating) {
        UsageEvent event = events.get(place);
        Rated rated = window.refusalOf(event).<Rated>map(Rated.NotRated::new).orElseGet(() -> rating.rate(event));
        switch (rated) {
            case Rated.Charged(List<Share> shares) -> enter(place, shares);
            case Rated.Unmetered _ -> enter(place, List.of());
            case Rated.NotRated(UsageRefusal why) -> refused.put(place, why);
        }
    }

    private void enter(int place, List<Share> shares) {
        UsageEvent event = events.get(place);
        candidates.put(keys.get(place), new Candidate(keys.get(place), event, event.contentHash(), shares));
    }

    private void enterCorrection(int place, UsageWindow window) {
        UsageEvent event = events.get(place);
        window.refusalOf(event)
                .ifPresentOrElse(why -> refused.put(place, why), () -> corrections.putIfAbsent(keys.get(place), event));
    }

    /** What is to be stored, in the order of its keys. */
    List<Candidate> candidates() {
        return List.copyOf(candidates.values());
    }

    /** What is to be stored after that, as it may name it. */
    List<UsageEvent> corrections() {
        return List.copyOf(corrections.values());
    }

    /** The keys that were not stored now: they may stand there already. */
    List<UsageKey> keysToLookUp(Set<UsageKey> inserted) {
        return keys.stream()
                .filter(key -> !inserted.contains(key))
                .distinct()
                .sorted()
                .toList();
    }

    /** The shares of the usage that was stored now, in the order in which it came. */
    Map<UsageKey, List<Share>> sharesOf(Set<UsageKey> inserted) {
        Map<UsageKey, List<Share>> shares = new LinkedHashMap<>();
        for (UsageKey key : keys) {
            Candidate candidate = candidates.get(key);
            if (candidate != null && inserted.contains(key)) {
                shares.putIfAbsent(key, candidate.shares());
            }
        }
        return shares;
    }

    /** The outcome of each event, in the order of the batch; {@code stored} are the hashes of what stood there before. */
    List<UsageOutcome> outcomes(
            Set<UsageKey> inserted, Map<UsageKey, Long> stored, Map<UsageKey, UsageRefusal> refusedCorrections) {
        Map<UsageKey, Long> hashes = new HashMap<>(stored);
        List<UsageOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            UsageKey key = keys.get(i);
            Long known = hashes.get(key);
            Optional<UsageRefusal> why = refusalOf(i, refusedCorrections);
            if (known != null) {
                outcomes.add(known == events.get(i).contentHash() ? new UsageOutcome.Duplicate() : conflict());
            } else if (why.isPresent()) {
                outcomes.add(new UsageOutcome.Refused(why.get()));
            } else {
                long hash = hashOfStored(key, inserted);
                hashes.put(key, hash);
                outcomes.add(hash == events.get(i).contentHash() ? new UsageOutcome.Accepted() : conflict());
            }
        }
        return outcomes;
    }

    private Optional<UsageRefusal> refusalOf(int place, Map<UsageKey, UsageRefusal> refusedCorrections) {
        UsageRefusal why = refused.get(place);
        boolean alone = why != null || !events.get(place).isCorrection();
        return Optional.ofNullable(alone ? why : refusedCorrections.get(keys.get(place)));
    }

    /** Of a key that usage and a correction have, the usage was stored. */
    private long hashOfStored(UsageKey key, Set<UsageKey> inserted) {
        Candidate candidate = candidates.get(key);
        UsageEvent correction = corrections.get(key);
        if (candidate != null && inserted.contains(key)) {
            return candidate.contentHash();
        }
        if (correction != null && inserted.contains(key)) {
            return correction.contentHash();
        }
        throw new IllegalStateException("Usage was neither stored, nor there, nor refused: " + key);
    }

    private static UsageOutcome conflict() {
        return new UsageOutcome.Refused(
                UsageRefusal.of(UsageRefusal.Reason.CONFLICT, "The same id came before with other content."));
    }
}
