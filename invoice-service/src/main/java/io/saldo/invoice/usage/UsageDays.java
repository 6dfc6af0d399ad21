package io.saldo.invoice.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The days of a delivery that need a partition: those that are kept, so that nonsense makes none. */
final class UsageDays {

    private UsageDays() {}

    static Set<LocalDate> of(Collection<UsageEvent> events, Instant now) {
        var window = new UsageWindow(now);
        return events.stream()
                .map(event -> event.key().day())
                .filter(window::keeps)
                .collect(Collectors.toSet());
    }
}
