package io.saldo.invoice.usage;

import java.util.List;
import java.util.Optional;

/** Events as they would be kept, for tests. */
final class Kept {

    private Kept() {}

    static KeptEvent of(Rating rating, UsageEvent event) {
        List<KeptPart> parts = Rates.shares(rating, event).stream()
                .map(share -> new KeptPart(
                        share.key(), share.day(), share.from(), share.upTo(), share.tariff(), share.countsInOngoing()))
                .toList();
        return new KeptEvent(
                event.key(),
                event.product(),
                event.resourceId(),
                event.quantity(),
                event.start(),
                event.end(),
                event.tags(),
                parts,
                Optional.empty());
    }
}
