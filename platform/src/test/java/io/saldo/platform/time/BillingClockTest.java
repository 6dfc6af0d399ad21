package io.saldo.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C-9")
class BillingClockTest {

    private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");

    private final RealTime realTime = new RealTime();

    @Test
    void movesEveryMomentOfRulesAndNoneOfTheWorld() {
        var clock = new BillingClock(realTime, new TestClock(true), Optional.of(START));
        Instant world = realTime.now();
        assertTrue(clock.moveTo(START.plusSeconds(86_400)));
        assertEquals(START.plusSeconds(86_400), clock.now());
        assertFalse(clock.moveTo(START));
        assertEquals(START.plusSeconds(86_400), clock.now());
        assertTrue(realTime.now().isBefore(world.plusSeconds(3_600)));
    }

    @Test
    void followsTheWorldWhereNobodyHasMovedIt() {
        var clock = new BillingClock(realTime, new TestClock(false), Optional.empty());
        Instant before = realTime.now();
        assertFalse(clock.now().isBefore(before));
        assertFalse(clock.standsStill());
    }

    @Test
    void isNotMovedWhereNoTestClockIsAllowed() {
        var production = new TestClock(false);
        assertThrows(IllegalStateException.class, () -> new BillingClock(realTime, production, Optional.of(START)));
    }
}
