package io.saldo.account.reservation;

/** Held credit is captured in part or whole, released, or expires by itself. */
public enum ReservationState {
    HELD,
    CAPTURED,
    RELEASED,
    EXPIRED
}
