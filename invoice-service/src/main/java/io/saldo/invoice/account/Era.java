package io.saldo.invoice.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The times that data from outside may name: all that can be meant, and nothing that PostgreSQL cannot hold. */
public final class Era {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(2200, 1, 1);

    private Era() {}

    public static boolean has(LocalDate day) {
        return !day.isBefore(FIRST) && day.isBefore(END);
    }

    public static boolean has(Instant instant) {
        return !instant.isBefore(start(FIRST)) && instant.isBefore(start(END));
    }

    /** The same instant, or a refusal. */
    public static Instant within(Instant instant) {
        return checked(instant, has(instant));
    }

    /** The same day, or a refusal. */
    public static LocalDate within(LocalDate day) {
        return checked(day, has(day));
    }

    private static <T> T checked(T time, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("A time between 2000 and 2200 is expected.");
        }
        return time;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
