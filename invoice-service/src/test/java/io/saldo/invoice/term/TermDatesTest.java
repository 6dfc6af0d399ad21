package io.saldo.invoice.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.invoice.account.BillingCalendar;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermDatesTest {

    @ParameterizedTest
    @DisplayName("Ex:I-2")
    @CsvSource({
        "2026-01-31, 1, 2026-02-28",
        "2026-01-31, 3, 2026-04-30",
        "2026-01-31, 6, 2026-07-31",
        "2026-01-31, 12, 2027-01-31",
        "2026-01-31, 2, 2026-03-31"
    })
    void endsOnTheSameDayOrTheLastOfTheMonth(String start, int months, String end) {
        assertEquals(
                local(end + "T10:00", "Asia/Jakarta"),
                dates(start + "T10:00", "Asia/Jakarta").after(months));
    }

    /** 29 February comes back in leap years; the year's end and the clocks of summer change the instant alone. */
    @ParameterizedTest
    @DisplayName("I-2")
    @CsvSource({
        "2028-02-29T10:00, 12, 2029-02-28T10:00, Asia/Jakarta",
        "2028-02-29T10:00, 48, 2032-02-29T10:00, Asia/Jakarta",
        "2028-02-29T10:00, 1, 2028-03-29T10:00, Asia/Jakarta",
        "2026-12-31T23:59, 1, 2027-01-31T23:59, Asia/Jakarta",
        "2026-11-30T00:00, 3, 2027-02-28T00:00, Asia/Jakarta",
        "2026-12-15T00:00, 1, 2027-01-15T00:00, Asia/Jakarta",
        "2026-02-28T02:30, 1, 2026-03-28T02:30, Europe/Berlin",
        "2026-02-28T12:00, 3, 2026-05-28T12:00, Europe/Berlin",
        "2026-09-25T02:30, 1, 2026-10-25T02:30, Europe/Berlin",
        "2026-02-28T23:30, 1, 2026-03-28T23:30, America/New_York"
    })
    void countsFromTheFirstStartInLocalTime(String start, int months, String end, String zone) {
        assertEquals(local(end, zone), dates(start, zone).after(months));
    }

    /** At 02:30 on the day that the clocks go forward there is no such time; the term ends an hour later by the clock. */
    @Test
    @DisplayName("I-2")
    void skipsAnHourThatDoesNotExist() {
        assertEquals(
                local("2026-03-29T03:30", "Europe/Berlin"),
                dates("2026-01-29T02:30", "Europe/Berlin").after(2));
    }

    @Test
    @DisplayName("C-5")
    void keepsTheLocalTimeWhenTheAccountMovesToAnotherZone() {
        Instant from = Instant.parse("2026-03-01T00:00:00Z");
        var calendar = new BillingCalendar(List.of(
                new Dated<>(ZoneId.of("Asia/Jakarta"), Optional.empty()),
                new Dated<>(ZoneId.of("UTC"), Optional.of(from))));
        var dates = new TermDates(local("2026-01-31T10:00", "Asia/Jakarta"), calendar);
        assertEquals(local("2026-02-28T10:00", "Asia/Jakarta"), dates.after(1));
        assertEquals(local("2026-03-31T10:00", "UTC"), dates.after(2));
    }

    private static TermDates dates(String start, String zone) {
        return new TermDates(local(start, zone), new BillingCalendar(List.of(Dated.always(ZoneId.of(zone)))));
    }

    private static Instant local(String text, String zone) {
        return LocalDateTime.parse(text).atZone(ZoneId.of(zone)).toInstant();
    }
}
