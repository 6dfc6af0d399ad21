package io.saldo.invoice.usage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How far back and ahead usage is taken: from 45 days before today (UTC) to one hour from now (U-1). */
public record UsageWindow(Instant now) {

    private static final int KEPT_DAYS = 45;
    private static final Duration AHEAD = Duration.ofHours(1);

    public Optional<UsageRefusal> refusalOf(UsageEvent event) {
        if (event.key().day().isBefore(oldestDay())) {
            return Optional.of(UsageRefusal.of(
                    UsageRefusal.Reason.TOO_OLD, "Usage before " + oldestDay() + " cannot be told from a repeat."));
        }
        if (event.end().isAfter(now.plus(AHEAD))) {
            return Optional.of(
                    UsageRefusal.of(UsageRefusal.Reason.IN_FUTURE, "The usage ends more than an hour in the future."));
        }
        return Optional.empty();
    }

    /** Whether the day may get a partition: also for what has to wait until it is no longer in the future. */
    boolean keeps(LocalDate day) {
        return !day.isBefore(oldestDay()) && day.isBefore(UsageEvent.dayOf(now).plusDays(KEPT_DAYS));
    }

    LocalDate oldestDay() {
        return UsageEvent.dayOf(now).minusDays(KEPT_DAYS);
    }
}
