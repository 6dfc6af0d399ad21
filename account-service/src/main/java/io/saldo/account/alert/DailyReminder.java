package io.saldo.account.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Daily reminders go out at 09:00 account time; a notice sent at once counts as that day's (L-3, L-9, SP-7). */
public final class DailyReminder {
    private static final LocalTime HOUR = LocalTime.of(9, 0);

    private DailyReminder() {}

    /** The reminder of the local day that follows. */
    public static Instant dayAfter(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atTime(HOUR).atZone(zone).toInstant();
    }

    /** The day in the zone of the account (C-5). */
    public static LocalDate localDay(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }
}
