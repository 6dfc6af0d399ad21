package io.saldo.account.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyReminderTest {

    @DisplayName("SP-7")
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, Asia/Jakarta, 2026-03-02T02:00:00Z",
        "2026-03-01, UTC, 2026-03-02T09:00:00Z",
        "2026-03-28, Europe/Berlin, 2026-03-29T07:00:00Z",
        "2026-03-27, Europe/Berlin, 2026-03-28T08:00:00Z"
    })
    void goesOutAtNineOfTheNextLocalDay(LocalDate day, ZoneId zone, Instant due) {
        assertEquals(due, DailyReminder.dayAfter(day, zone));
    }

    @DisplayName("C-5")
    @ParameterizedTest
    @CsvSource({
        "2026-03-01T16:59:59Z, Asia/Jakarta, 2026-03-01",
        "2026-03-01T17:00:00Z, Asia/Jakarta, 2026-03-02",
        "2026-03-01T17:00:00Z, UTC, 2026-03-01"
    })
    void takesTheDayInTheZoneOfTheAccount(Instant instant, ZoneId zone, LocalDate day) {
        assertEquals(day, DailyReminder.localDay(instant, zone));
    }
}
