package io.saldo.payment.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckTimesTest {

    private static final Instant CREATED = Instant.parse("2026-10-05T03:00:00Z");
    private static final Instant EXPIRES = CREATED.plus(Duration.ofHours(24));

    @Test
    @DisplayName("gw:P-8")
    void asksSoonThenEverLaterUntilThreeDaysAfterTheExpiry() {
        List<Duration> wanted = Stream.of("PT2M", "PT10M", "PT30M", "PT2H", "PT6H", "PT24H", "PT48H", "PT72H", "PT96H")
                .map(Duration::parse)
                .toList();
        assertEquals(wanted, all(true, CREATED));
    }

    @Test
    @DisplayName("gw:P-8")
    void looksAtAClosedOrderOnceADay() {
        assertEquals(
                List.of(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3), Duration.ofDays(4)),
                all(false, CREATED.plusSeconds(60)));
    }

    private static List<Duration> all(boolean open, Instant after) {
        List<Duration> times = new ArrayList<>();
        Optional<Instant> next = CheckTimes.next(CREATED, EXPIRES, open, after);
        while (next.isPresent()) {
            times.add(Duration.between(CREATED, next.get()));
            next = CheckTimes.next(CREATED, EXPIRES, open, next.get());
        }
        return times;
    }
}
