package io.saldo.invoice.usage;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.charge.Share;
import io.saldo.platform.UseCase;
import io.saldo.platform.inbox.ParkedEvents;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Stores the corrections of a batch, once its usage is stored, and finds what they change (U-7). */
@UseCase
class CorrectUsage {

    private final CorrectionStore corrections;
    private final ParkedEvents parked;

    CorrectUsage(CorrectionStore corrections, ParkedEvents parked) {
        this.corrections = corrections;
        this.parked = parked;
    }

    /** The shares of those that were stored now, and why others were not. */
    record Corrected(Map<UsageKey, List<Share>> shares, Map<UsageKey, UsageRefusal> refused) {

        private static final Corrected NOTHING = new Corrected(Map.of(), Map.of());

        Set<UsageKey> stored() {
            return shares.keySet();
        }
    }

    @WithTransaction
    Uni<Corrected> handle(List<UsageEvent> events, RatingBasis basis) {
        if (events.isEmpty()) {
            return Uni.createFrom().item(Corrected.NOTHING);
        }
        return corrections
                .named(events.stream().map(Corrections::nameOf).collect(Collectors.toSet()), basis)
                .map(named -> new Corrections(events, named))
                .chain(known -> take(known, basis));
    }

    private Uni<Corrected> take(Corrections known, RatingBasis basis) {
        List<UsageEvent> taken = known.taken();
        Map<UsageKey, UsageRefusal> refused = known.refused();
        return taken.isEmpty()
                ? Uni.createFrom().item(new Corrected(Map.of(), refused))
                : corrections
                        .insert(taken, taken.stream().map(known::rootOf).toList())
                        .chain(stored -> apply(known, stored, basis))
                        .map(shares -> new Corrected(shares, refused));
    }

    private Uni<Map<UsageKey, List<Share>>> apply(Corrections known, Set<UsageKey> stored, RatingBasis basis) {
        Map<UsageKey, List<Share>> shares = known.apply(stored, basis.tagKeys());
        List<String> awaited = stored.stream().map(Corrections::waitsFor).toList();
        List<KeptEvent> corrected = known.corrected();
        Uni<Integer> kept = corrected.isEmpty() ? Uni.createFrom().item(0) : corrections.keep(corrected);
        return kept.chain(() -> parked.release(awaited)).replaceWith(shares);
    }
}
