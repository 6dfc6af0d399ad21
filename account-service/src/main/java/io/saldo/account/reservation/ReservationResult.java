package io.saldo.account.reservation;

/** A reservation as it stands, or the reason why it does not. */
sealed interface ReservationResult permits ReservationResult.Done, ReservationRejection {

    record Done(Reservation reservation) implements ReservationResult {}
}
