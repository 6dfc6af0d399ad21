package io.saldo.account.reservation;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** The holds of terms: beside the others, but only the term's own invoice or refusal ends them (I-2); under the account lock. */
@Singleton
public class TermHoldStore {

    /** The type of their ids. */
    public static final String TYPE = "hld";

    private final ReservationStore reservations;

    TermHoldStore(ReservationStore reservations) {
        this.reservations = reservations;
    }

    static boolean isOfATerm(Reservation reservation) {
        return reservation.id().startsWith(TYPE);
    }

    /** Nothing is held where nothing is left to pay. */
    public Uni<Void> hold(AccountId account, String id, Hold wanted, Instant now) {
        return wanted.amount().isPositive()
                ? reservations.insert(account, Reservation.held(id, wanted, now))
                : Uni.createFrom().voidItem();
    }

    /** So much has become a bill; one that has expired meanwhile stays so, the bill opens all the same. */
    public Uni<Void> capture(AccountId account, String id, Money charged, Instant now) {
        return reservations
                .find(account, id)
                .chain(found -> end(
                        account,
                        found.filter(hold -> hold.at(now).isHeld()).map(hold -> captured(hold, charged, now))));
    }

    public Uni<Void> release(AccountId account, String id, Instant now) {
        return reservations
                .find(account, id)
                .chain(found ->
                        end(account, found.filter(hold -> hold.at(now).isHeld()).map(hold -> hold.released(now))));
    }

    private static Reservation captured(Reservation hold, Money charged, Instant now) {
        return charged.isPositive() ? hold.captured(charged.min(hold.amount()), now) : hold.released(now);
    }

    private Uni<Void> end(AccountId account, Optional<Reservation> ended) {
        return ended.map(hold -> reservations.end(account, hold))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
