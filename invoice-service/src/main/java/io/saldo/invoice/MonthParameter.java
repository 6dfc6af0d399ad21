package io.saldo.invoice;

import io.saldo.invoice.account.Era;
import io.saldo.platform.problem.CommonProblems;
import java.time.DateTimeException;
import java.time.YearMonth;

/** Reads the month that a path or a query names. */
public final class MonthParameter {

    private MonthParameter() {}

    public static YearMonth parse(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (Era.has(month.atDay(1))) {
                return month;
            }
        } catch (DateTimeException e) {
            // Said below
        }
        throw CommonProblems.malformed("month", "A month such as 2026-10 is expected.");
    }
}
