package io.saldo.account.reservation;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** A reservation as it is shown. */
public record ReservationView(
        String reservationId,
        ReservationState state,
        Money amount,
        Optional<Money> captured,
        Optional<String> resourceId,
        Instant heldAt,
        Instant expiresAt,
        Optional<Instant> endedAt) {

    static ReservationView of(Reservation reservation) {
        return new ReservationView(
                reservation.id(),
                reservation.state(),
                reservation.amount(),
                reservation.captured(),
                reservation.resourceId(),
                reservation.heldAt(),
                reservation.expiresAt(),
                reservation.endedAt());
    }
}
