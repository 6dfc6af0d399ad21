package io.saldo.account.reservation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Captures held credit, whole or in part, or releases it; what is not captured is free again. */
@UseCase
class EndReservation {

    private final AccountStore accounts;
    private final ReservationStore reservations;
    private final BillingClock clock;

    EndReservation(AccountStore accounts, ReservationStore reservations, BillingClock clock) {
        this.accounts = accounts;
        this.reservations = reservations;
        this.clock = clock;
    }

    /** How it is to end. */
    sealed interface Ending {}

    /** Without an amount, all that is held. */
    record Capture(Optional<Money> amount) implements Ending {}

    record Release() implements Ending {}

    @WithTransaction
    Uni<ReservationResult> handle(AccountId account, String id, Ending ending) {
        return accounts.lock(account)
                .chain(() -> reservations.find(account, id))
                .map(found -> found.filter(reservation -> !TermHoldStore.isOfATerm(reservation))
                        .map(reservation -> decided(reservation, ending, clock.now()))
                        .orElseGet(ReservationRejection.Unknown::new))
                .call(result -> result instanceof ReservationResult.Done(Reservation ended)
                        ? reservations.end(account, ended)
                        : Uni.createFrom().voidItem());
    }

    private static ReservationResult decided(Reservation reservation, Ending ending, Instant now) {
        Reservation present = reservation.at(now);
        if (!present.isHeld()) {
            return new ReservationRejection.Ended(present.state());
        }
        return switch (ending) {
            case Release _ -> new ReservationResult.Done(present.released(now));
            case Capture(Optional<Money> amount) -> captured(present, amount.orElse(present.amount()), now);
        };
    }

    private static ReservationResult captured(Reservation present, Money charged, Instant now) {
        Money held = present.amount();
        if (charged.currency() != held.currency()) {
            return new ReservationRejection.OtherCurrency(held.currency());
        }
        return charged.compareTo(held) > 0
                ? new ReservationRejection.AboveHeld(held)
                : new ReservationResult.Done(present.captured(charged, now));
    }
}
