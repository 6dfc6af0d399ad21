package io.saldo.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void letsWhatWaitsLookByItselfAtGrowingDistances() {
        EventRefused ahead = EventRefused.until("account:1", "UNKNOWN_ACCOUNT", "Not known yet.");
        assertEquals(Optional.of(Duration.ofSeconds(10)), Verdict.on(ahead, 0).retryIn());
        assertEquals(Optional.of(Duration.ofMinutes(1)), Verdict.on(ahead, 1).retryIn());
        assertEquals(Optional.of(Duration.ofHours(1)), Verdict.on(ahead, 100).retryIn());
    }

    @Test
    void leavesToAPersonWhatWaitsForNothing() {
        assertTrue(Verdict.on(EventRefused.because("WRONG", "It is wrong."), 0)
                .retryIn()
                .isEmpty());
    }
}
