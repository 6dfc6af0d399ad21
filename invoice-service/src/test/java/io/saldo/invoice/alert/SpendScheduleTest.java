package io.saldo.invoice.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.invoice.account.BillingCalendar;
import io.saldo.platform.time.Dated;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpendScheduleTest {

    @DisplayName("L-10")
    @ParameterizedTest
    @CsvSource({"PT30M, 2026-10-31T17:31:00Z", "PT20H, 2026-11-01T13:01:00Z"})
    void tellsAMinuteAfterTheRunWhateverTheCollectionWindow(Duration window, Instant told) {
        var jakarta = new BillingCalendar(List.of(Dated.always(ZoneId.of("Asia/Jakarta"))));
        assertEquals(told, SpendSchedule.after(YearMonth.of(2026, 10), jakarta, window));
    }
}
