package io.saldo.account.reservation;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReservationTest {

    private static final Instant NOW = Instant.parse("2026-10-05T07:00:00Z");

    @DisplayName("A-13")
    @Test
    void holdsForAnHourUnlessItSaysUntilWhen() {
        Reservation held = Reservation.held("rsv-1", new Hold(idr(10000), Optional.empty(), Optional.empty()), NOW);
        assertEquals(NOW.plus(Duration.ofHours(1)), held.expiresAt());
        Instant until = NOW.plus(Duration.ofDays(30));
        assertTrue(checked(until).isEmpty());
        assertFalse(checked(until.plusSeconds(1)).isEmpty());
        assertFalse(checked(NOW).isEmpty());
    }

    @DisplayName("A-13")
    @Test
    void endsByItselfAtItsVeryInstant() {
        Reservation held = Reservation.held("rsv-1", new Hold(idr(10000), Optional.empty(), Optional.empty()), NOW);
        assertTrue(held.at(held.expiresAt().minusNanos(1)).isHeld());
        Reservation ended = held.at(held.expiresAt().plusSeconds(60));
        assertEquals(ReservationState.EXPIRED, ended.state());
        assertEquals(Optional.of(held.expiresAt()), ended.endedAt());
    }

    private static java.util.List<?> checked(Instant expiresAt) {
        return new Hold(idr(10000), Optional.empty(), Optional.of(expiresAt))
                .checks(NOW)
                .wrong();
    }
}
