package io.saldo.invoice.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.time.Dated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillingCalendarTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final BillingCalendar moved = new BillingCalendar(
            List.of(Dated.always(JAKARTA), Dated.since(Instant.parse("2026-04-01T00:00:00Z"), ZoneId.of("UTC"))));

    @Test
    @DisplayName("C-5")
    void makesTheMonthBeforeAChangeOfZoneLongerOrShorter() { // Ex:C-5
        assertEquals(Instant.parse("2026-02-28T17:00:00Z"), moved.startOf(YearMonth.of(2026, 3)));
        assertEquals(Instant.parse("2026-04-01T00:00:00Z"), moved.startOf(YearMonth.of(2026, 4)));
        assertEquals(LocalDate.parse("2026-03-31"), moved.dayOf(Instant.parse("2026-03-31T20:00:00Z")));
        assertEquals(LocalDate.parse("2026-04-01"), moved.dayOf(Instant.parse("2026-04-01T00:00:00Z")));
        var back = new BillingCalendar(
                List.of(Dated.always(ZoneId.of("UTC")), Dated.since(Instant.parse("2026-03-31T17:00:00Z"), JAKARTA)));
        assertEquals(Instant.parse("2026-03-31T17:00:00Z"), back.startOf(YearMonth.of(2026, 4)));
        assertEquals(LocalDate.parse("2026-03-31"), back.dayOf(Instant.parse("2026-03-31T16:59:59Z")));
        assertEquals(LocalDate.parse("2026-04-01"), back.dayOf(Instant.parse("2026-03-31T17:00:00Z")));
    }

    /** Months of each length, the turn of the year, clocks that change on the 1st or near it, a day that was left out. */
    @ParameterizedTest(name = "{0}, {1}")
    @DisplayName("C-5")
    @CsvSource({
        "Asia/Jakarta, 2026-02, 2026-01-31T17:00:00Z, 2026-01-31",
        "Asia/Jakarta, 2026-03, 2026-02-28T17:00:00Z, 2026-02-28",
        "Asia/Jakarta, 2028-03, 2028-02-29T17:00:00Z, 2028-02-29",
        "Asia/Jakarta, 2026-05, 2026-04-30T17:00:00Z, 2026-04-30",
        "Asia/Jakarta, 2027-01, 2026-12-31T17:00:00Z, 2026-12-31",
        "Asia/Kathmandu, 2026-12, 2026-11-30T18:15:00Z, 2026-11-30",
        "Europe/Paris, 2026-04, 2026-03-31T22:00:00Z, 2026-03-31",
        "Europe/Paris, 2026-11, 2026-10-31T23:00:00Z, 2026-10-31",
        "America/Los_Angeles, 2026-11, 2026-11-01T07:00:00Z, 2026-10-31",
        "America/Asuncion, 2017-10, 2017-10-01T04:00:00Z, 2017-09-30",
        "Pacific/Apia, 2012-01, 2011-12-31T10:00:00Z, 2011-12-31",
    })
    void beginsAMonthWhereTheOneBeforeEnds(ZoneId zone, YearMonth month, Instant start, LocalDate lastBefore) {
        var calendar = new BillingCalendar(List.of(Dated.always(zone)));
        Instant last = start.minusSeconds(1);
        assertEquals(start, calendar.startOf(month));
        assertEquals(month.atDay(1), calendar.dayOf(start));
        assertEquals(month, calendar.monthOf(start));
        assertEquals(lastBefore, calendar.dayOf(last));
        assertEquals(month.minusMonths(1), calendar.monthOf(last));
        assertEquals(start, calendar.midnightAfter(start.minusSeconds(3600)));
    }

    @Test
    @DisplayName("I-1")
    void runsHalfAnHourAfterTheFirstBegins() { // Ex:I-1
        var calendar = new BillingCalendar(List.of(Dated.always(JAKARTA)));
        Instant run = RunSchedule.runOf(YearMonth.of(2026, 10), calendar, Duration.ofMinutes(30));
        assertEquals(OffsetDateTime.parse("2026-11-01T00:30+07:00").toInstant(), run);
        assertEquals(Instant.parse("2026-10-31T17:30:00Z"), run);
        assertEquals(run, RunSchedule.runOf(YearMonth.of(2026, 10), calendar));
    }
}
