package io.saldo.account.reservation;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** So much credit of an account, held for a resource; it posts nothing. */
record Reservation(
        String id,
        Money amount,
        Optional<String> resourceId,
        Instant heldAt,
        Instant expiresAt,
        ReservationState state,
        Optional<Money> captured,
        Optional<Instant> endedAt) {

    static Reservation held(String id, Hold wanted, Instant now) {
        return new Reservation(
                id,
                wanted.amount(),
                wanted.resourceId(),
                now,
                wanted.expiryFrom(now),
                ReservationState.HELD,
                Optional.empty(),
                Optional.empty());
    }

    /** What is due to end by itself has ended, whether that was written or not. */
    Reservation at(Instant now) {
        return state == ReservationState.HELD && !now.isBefore(expiresAt)
                ? ended(ReservationState.EXPIRED, Optional.empty(), expiresAt)
                : this;
    }

    boolean isHeld() {
        return state == ReservationState.HELD;
    }

    /** So much has become a charge, the rest is free again. */
    Reservation captured(Money charged, Instant now) {
        return ended(ReservationState.CAPTURED, Optional.of(charged), now);
    }

    Reservation released(Instant now) {
        return ended(ReservationState.RELEASED, Optional.empty(), now);
    }

    private Reservation ended(ReservationState how, Optional<Money> charged, Instant now) {
        return new Reservation(id, amount, resourceId, heldAt, expiresAt, how, charged, Optional.of(now));
    }
}
