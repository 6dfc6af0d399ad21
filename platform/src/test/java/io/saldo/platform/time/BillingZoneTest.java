package io.saldo.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C-5")
class BillingZoneTest {

    private static final BillingZone JAKARTA = new BillingZone(ZoneId.of("Asia/Jakarta"));

    @Test
    void takesMonthsInTheZoneOfTheAccount() {
        Instant lastSecond = Instant.parse("2026-10-31T16:59:59Z");
        assertEquals(YearMonth.of(2026, 10), JAKARTA.monthOf(lastSecond));
        assertEquals(YearMonth.of(2026, 11), JAKARTA.monthOf(lastSecond.plusSeconds(1)));
        assertEquals(lastSecond.plusSeconds(1), JAKARTA.startOf(YearMonth.of(2026, 11)));
    }

    @Test
    void aChangeOfZoneMakesTheMonthBeforeLonger() {
        Instant change = Instant.parse("2026-04-01T00:00:00Z");
        var zones = List.of(Dated.always("Asia/Jakarta"), Dated.since(change, "UTC"));
        assertEquals("Asia/Jakarta", Dated.at(zones, change.minusNanos(1000)));
        assertEquals("UTC", Dated.at(zones, change));
        assertEquals("Asia/Jakarta", Dated.at(zones, Instant.EPOCH));
    }
}
