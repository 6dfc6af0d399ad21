package io.saldo.account;

import io.saldo.platform.problem.CommonProblems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;

/** Reads the instants and months of requests, from 1900 to 9998: beyond that clocks and tables fail to count. */
public final class Moments {

    public static final YearMonth FIRST = YearMonth.of(1900, 1);

    private static final YearMonth LAST = YearMonth.of(9998, 12);
    private static final Instant BEGINNING = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private Moments() {}

    public static Instant instant(String name, String text) {
        try {
            Instant instant = Instant.parse(text);
            if (!instant.isBefore(BEGINNING) && instant.isBefore(END)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // Said below, as for those that are out of bounds.
        }
        throw CommonProblems.malformed(name, "An instant such as 2026-10-01T00:00:00Z, from 1900 to 9998.");
    }

    public static YearMonth month(String name, String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (!month.isBefore(FIRST) && !month.isAfter(LAST)) {
                return month;
            }
        } catch (DateTimeException e) {
            // Said below, as for those that are out of bounds.
        }
        throw CommonProblems.malformed(name, "A month such as 2026-10, from 1900 to 9998.");
    }
}
