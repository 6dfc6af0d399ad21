package io.saldo.account.reservation;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** A reservation as it is shown; {@code id} is also {@code reservationId}. */
public record ReservationView(
        String id,
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
