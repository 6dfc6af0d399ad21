package io.saldo.invoice.account;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;

/** When the run of an account falls due: the 1st, 00:00 account time, plus the collection window (I-1). */
public final class RunSchedule {

    /** The kind of the due row. */
    public static final String KIND = "billing-run";

    /** Usage of the old month has so long to arrive. */
    public static final Duration COLLECTION_WINDOW = Duration.ofMinutes(30);

    private RunSchedule() {}

    /** As long as the provider has set nothing else. */
    public static Instant runOf(YearMonth month, BillingCalendar calendar) {
        return runOf(month, calendar, COLLECTION_WINDOW);
    }

    public static Instant runOf(YearMonth month, BillingCalendar calendar, Duration window) {
        return calendar.startOf(month.plusMonths(1)).plus(window);
    }
}
