package io.saldo.invoice.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.platform.money.Quantity;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageEventTest {

    private static final Instant NOW = Instant.parse("2026-11-16T00:00:00Z");

    @ParameterizedTest
    @DisplayName("U-1")
    @CsvSource({
        "2026-10-01T23:00:00Z, 2026-10-01T23:30:00Z, TOO_OLD",
        "2026-10-02T00:00:00Z, 2026-10-02T01:00:00Z, ",
        "2026-11-16T00:00:00Z, 2026-11-16T01:00:00Z, ",
        "2026-11-16T00:00:00Z, 2026-11-16T01:00:01Z, IN_FUTURE",
    })
    void takesWhatCanBeToldFromARepeat(String start, String end, UsageRefusal.@Nullable Reason reason) { // Ex:U-1a
        var event = Events.of("ca", "1", "compute", "1", start, end);
        assertEquals(
                Optional.ofNullable(reason),
                new UsageWindow(NOW).refusalOf(event).map(UsageRefusal::reason));
    }

    @Test
    @DisplayName("U-1")
    void tellsAnotherContentFromARepeat() { // Ex:U-1b
        var two = Events.of("ca", "1", "compute", "2", "2026-11-01T00:00:00Z", "2026-11-01T01:00:00Z");
        var again = Events.of("ca", "1", "compute", "2.0", "2026-11-01T00:00:00Z", "2026-11-01T01:00:00Z");
        var three = Events.of("ca", "1", "compute", "3", "2026-11-01T00:00:00Z", "2026-11-01T01:00:00Z");
        assertEquals(two.contentHash(), again.contentHash());
        assertNotEquals(two.contentHash(), three.contentHash());
    }

    @Test
    @DisplayName("U-3")
    void refusesWhatIsTooLongOrNegative() {
        Events.of("ca", "1", "compute", "1", "2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z");
        assertThrows(
                IllegalArgumentException.class,
                () -> Events.of("ca", "1", "compute", "1", "2026-10-01T00:00:00Z", "2026-11-01T00:00:00.001Z"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Events.of("ca", "1", "compute", "1", "2026-10-02T00:00:00Z", "2026-10-01T00:00:00Z"));
        assertThrows(IllegalArgumentException.class, () -> Quantity.parse("-1"));
        var tags = new TreeMap<String, String>();
        IntStream.range(0, 21).forEach(i -> tags.put("t" + i, ""));
        assertThrows(
                IllegalArgumentException.class,
                () -> new UsageEvent(
                        "/s", "1", NOW, "ca", "", "p", Quantity.ZERO, "hour", NOW, NOW, tags, Optional.empty()));
    }

    @Test
    @DisplayName("U-1")
    void refusesHalvesOfACharacterThatTheNextTextWouldComplete() {
        var none = new TreeMap<String, String>();
        assertThrows(
                IllegalArgumentException.class,
                () -> new UsageEvent(
                        "\ude00/s",
                        "1\ud83d",
                        NOW,
                        "ca",
                        "",
                        "p",
                        Quantity.ZERO,
                        "hour",
                        NOW,
                        NOW,
                        none,
                        Optional.empty()));
        new UsageEvent(
                "/s", "1\ud83d\ude00", NOW, "ca", "", "p", Quantity.ZERO, "hour", NOW, NOW, none, Optional.empty());
    }
}
