package io.saldo.account.lowbalance;

import io.saldo.account.alert.DailyReminder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The alert of one account while it is switched on: how many alerts of the present run have been counted, 0 while it is
 * armed, and the last local day that had one (L-1 to L-6).
 */
public record LowBalance(int occurrence, Optional<LocalDate> lastAlertDay) {
    private static final int MAX_IN_A_ROW = 5;

    /** The next state and what is to be said. */
    public record Outcome(LowBalance next, List<LowBalanceNotice> notices) {}

    public LowBalance {
        if (occurrence < 0 || occurrence > MAX_IN_A_ROW || (occurrence > 0 && lastAlertDay.isEmpty())) {
            throw new IllegalArgumentException(
                    "Alert %d of a run, the last on %s.".formatted(occurrence, lastAlertDay));
        }
    }

    /** Just switched on: even below the threshold, only the next change can fire (L-2). */
    public static LowBalance armed() {
        return new LowBalance(0, Optional.empty());
    }

    /** A changed threshold counts as switched on anew, but a day keeps the alert it has had (L-2, L-5). */
    public LowBalance rearmed() {
        return new LowBalance(0, lastAlertDay);
    }

    /** Available credit has changed: fires on a crossing, falls silent below 0, ends at the threshold (L-1, L-4 to L-6). */
    public Outcome changed(AvailableChange change, Instant now, ZoneId zone) {
        if (!change.isReal()) {
            return silent(this);
        }
        if (change.isAtOrAboveThreshold()) {
            return occurrence == 0 ? silent(this) : new Outcome(rearmed(), List.of(new LowBalanceNotice.Recovered()));
        }
        if (change.after().isNegative()) {
            return silent(rearmed());
        }
        return occurrence == 0 ? crossed(DailyReminder.localDay(now, zone)) : silent(this);
    }

    /** Its reminder is due: the next alert of the run, on the local day of that instant (L-3). */
    public Outcome reminded(Instant due, ZoneId zone) {
        if (nextReminder(zone).isEmpty()) {
            throw new IllegalStateException("No reminder is due after alert %d.".formatted(occurrence));
        }
        return alert(occurrence + 1, DailyReminder.localDay(due, zone));
    }

    /** It was due, and another is by now: the day of the run passes in silence (L-3). */
    public LowBalance skipped(Instant due, ZoneId zone) {
        return new LowBalance(occurrence + 1, Optional.of(DailyReminder.localDay(due, zone)));
    }

    /** 09:00 on the local day after the last alert, until five have been counted (L-3, SP-7). */
    public Optional<Instant> nextReminder(ZoneId zone) {
        return occurrence == 0 || occurrence == MAX_IN_A_ROW
                ? Optional.empty()
                : lastAlertDay.map(day -> DailyReminder.dayAfter(day, zone));
    }

    /** Never two in one local day: number 1 is counted without a message when the day has had its alert (L-5). */
    private Outcome crossed(LocalDate today) {
        return lastAlertDay.filter(today::equals).isPresent()
                ? silent(new LowBalance(1, lastAlertDay))
                : alert(1, today);
    }

    private static Outcome alert(int occurrence, LocalDate day) {
        return new Outcome(
                new LowBalance(occurrence, Optional.of(day)), List.of(new LowBalanceNotice.Alert(occurrence, day)));
    }

    private static Outcome silent(LowBalance next) {
        return new Outcome(next, List.of());
    }
}
