package io.saldo.invoice.alert;

import io.saldo.invoice.account.BillingCalendar;
import io.saldo.invoice.account.RunSchedule;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;

/** When an account is told of products whose month is rated as a whole: right after the bill of the month (L-10). */
final class SpendSchedule {

    /** The kind of the due row. */
    static final String KIND = "spend-alert";

    private static final Duration AFTER_THE_BILL = Duration.ofMinutes(1);

    private SpendSchedule() {}

    static Instant after(YearMonth month, BillingCalendar calendar, Duration collectionWindow) {
        return RunSchedule.runOf(month, calendar, collectionWindow).plus(AFTER_THE_BILL);
    }
}
