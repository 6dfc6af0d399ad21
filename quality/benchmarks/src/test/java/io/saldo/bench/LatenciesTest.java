package io.saldo.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void givesTheSmallestTimeThatTheShareDoesNotExceed() {
        var latencies = new Latencies();
        for (int millis = 100; millis >= 1; millis--) {
            latencies.add(millis * 1_000_000L);
        }

        assertEquals("50.0 ms", latencies.perMille(500));
        assertEquals("99.0 ms", latencies.perMille(990));
        assertEquals("100.0 ms", latencies.perMille(999));
        assertEquals("100.0 ms", latencies.longest());
    }

    @Test
    void givesTheOnlyTimeForEveryShare() {
        var latencies = new Latencies();
        latencies.add(1_250_000);

        assertEquals("1.2 ms", latencies.perMille(1));
        assertEquals("1.2 ms", latencies.perMille(999));
    }
}
