package io.saldo.invoice.term;

import io.saldo.invoice.account.BillingCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The dates of a term, local to its account: whole months from its first start, never from the last result, the day clamped
 * to the month (I-2, SP-3).
 */
public record TermDates(Instant anchor, BillingCalendar calendar) {

    /** The same local day and time so many months later; in the zone that holds then. */
    public Instant after(int months) {
        ZoneId first = calendar.zoneAt(anchor);
        LocalDateTime local = LocalDateTime.ofInstant(anchor, first).plusMonths(months);
        ZoneId then = calendar.zoneAt(local.atZone(first).toInstant());
        return local.atZone(then).toInstant();
    }

    /** How many months have begun: the smallest number whose end is not before that moment (O-10). */
    public int monthsUsed(int startsAfter, Instant now) {
        int months = 0;
        while (after(startsAfter + months).isBefore(now)) {
            months++;
        }
        return months;
    }
}
