package io.saldo.payment.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChargeTimesTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Test
    @DisplayName("Ex:S-10")
    void triesOnTAndAfterSevenAndFourteenDaysAtTheSameLocalTime() {
        var first = LocalDateTime.parse("2026-03-01T00:35").atZone(JAKARTA).toInstant();
        List<String> tries = IntStream.range(0, 3)
                .mapToObj(tried -> ChargeTimes.next(first, tried, JAKARTA).orElseThrow())
                .map(at -> at.atZone(JAKARTA).toLocalDateTime().toString())
                .toList();
        assertEquals(List.of("2026-03-01T00:35", "2026-03-08T00:35", "2026-03-15T00:35"), tries);
        assertEquals(Optional.empty(), ChargeTimes.next(first, 3, JAKARTA));
    }

    @Test
    @DisplayName("S-10")
    void keepsTheLocalTimeAcrossAChangeOfClocks() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        var first = LocalDateTime.parse("2026-03-24T00:35").atZone(berlin).toInstant();
        var second = ChargeTimes.next(first, 1, berlin).orElseThrow();
        assertEquals(
                LocalDateTime.parse("2026-03-31T00:35"), second.atZone(berlin).toLocalDateTime());
    }
}
