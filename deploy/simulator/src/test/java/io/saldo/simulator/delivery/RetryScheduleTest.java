package io.saldo.simulator.delivery;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    private static RetrySchedule schedule(String scale) {
        return new RetrySchedule(new BigDecimal(scale), new Random(1));
    }

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT5M", "3, PT30M", "4, PT2H", "5, PT5H", "6, PT10H", "7, PT14H", "8, PT20H", "9, PT24H"})
    void waitsLongerEachTimeWithAJitterOfATenth(int attempts, Duration pause) {
        for (int i = 0; i < 100; i++) {
            Duration taken = schedule("1").pauseAfter(attempts);
            assertTrue(taken.multipliedBy(10).compareTo(pause.multipliedBy(9)) >= 0, taken.toString());
            assertTrue(taken.multipliedBy(10).compareTo(pause.multipliedBy(11)) <= 0, taken.toString());
        }
    }

    @Test
    void endsAfterTheNinthPause() {
        assertFalse(schedule("1").isLast(9));
        assertTrue(schedule("1").isLast(10));
    }

    @Test
    void canBeShortened() {
        Duration taken = schedule("0.001").pauseAfter(2);
        assertTrue(taken.toMillis() >= 270 && taken.toMillis() <= 330, taken.toString());
    }
}
