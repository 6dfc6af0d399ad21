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
