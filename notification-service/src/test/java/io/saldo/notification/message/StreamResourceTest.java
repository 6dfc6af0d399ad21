package io.saldo.notification.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StreamResourceTest {

    private static final Instant NOW = Instant.parse("2026-11-02T03:00:00Z");

    @Test
    void endsWithTheTokenOrAfterTenMinutes() {
        assertEquals(Duration.ofSeconds(90), StreamResource.length(NOW.plusSeconds(90), NOW));
        assertEquals(Duration.ofMinutes(10), StreamResource.length(NOW.plusSeconds(900), NOW));
        assertEquals(Duration.ofMillis(1), StreamResource.length(NOW.minusSeconds(5), NOW));
    }
}
