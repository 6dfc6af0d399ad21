package io.saldo.stack.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-09-01T00:00:00Z, 2024-09-01T00:00:00Z",
        "2024-09-01T01:00:00Z, 2024-09-01T00:00:00Z",
        "2024-09-01T01:00:01Z, 2024-09-11T00:00:00Z",
        "2024-09-11T00:00:00Z, 2024-09-11T00:00:00Z",
        "2024-09-20T23:00:00Z, 2024-09-21T00:00:00Z",
        "2024-09-30T23:00:00Z, 2024-10-01T00:00:00Z",
        "2024-10-01T00:00:00Z, 2024-10-01T00:00:00Z",
        "2024-12-31T23:59:59Z, 2025-01-01T00:00:00Z",
    })
    void waitsForTheFirstStopThatIsAtMostAnHourBeforeTheEnd(String end, String stop) {
        assertEquals(Instant.parse(stop), Stops.of(Instant.parse(end)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-11T00:00:00Z, 2024-09-30T00:00:00Z, 2024-09-11T00:00:00Z",
        "2024-10-01T00:00:00Z, 2024-09-30T23:00:00Z, 2024-09-30T23:00:00Z",
    })
    void stopsTheClockNoLaterThanTheLastRow(String stop, String lastEnd, String clock) {
        assertEquals(Instant.parse(clock), Stops.clockAt(Instant.parse(stop), Instant.parse(lastEnd)));
    }
}
