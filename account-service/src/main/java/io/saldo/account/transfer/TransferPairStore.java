package io.saldo.account.transfer;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.episode.FindOverdue;
import io.saldo.account.reservation.ReservationStore;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Locks the two accounts of a transfer by their ids, whichever gives, and reads what decides it. */
@Singleton
class TransferPairStore {

    private final BookingStore bookings;
    private final AccountStore accounts;
    private final ReservationStore reservations;
    private final FindOverdue overdue;
    private final UnripeLotsStore unripe;

    TransferPairStore(
            BookingStore bookings,
            AccountStore accounts,
            ReservationStore reservations,
            FindOverdue overdue,
            UnripeLotsStore unripe) {
        this.bookings = bookings;
        this.accounts = accounts;
        this.reservations = reservations;
        this.overdue = overdue;
        this.unripe = unripe;
    }

    /** Decides over both while they are locked; what is missing decides by itself. */
    Uni<TransferResult> lock(
            AccountId source,
            AccountId destination,
            Instant now,
            Function<TransferPair, Uni<TransferResult>> decision) {
        return bookings.lockAll(List.of(source, destination), now).chain(found -> {
            Booking from = found.get(source);
            Booking to = found.get(destination);
            if (from == null) {
                return Uni.createFrom().item(new TransferRejection.Stopped(source));
            }
            return to == null
                    ? missing(destination)
                    : party(from)
                            .chain(giving -> party(to).map(taking -> new TransferPair(giving, taking)))
                            .chain(pair -> decision.apply(pair));
        });
    }

    private Uni<TransferResult> missing(AccountId destination) {
        return accounts.find(destination)
                .map(found -> found.isPresent()
                        ? new TransferRejection.Stopped(destination)
                        : new TransferRejection.OtherEnterprise());
    }

    private Uni<TransferPair.Party> party(Booking booking) {
        BillingAccount account = booking.account();
        return reservations
                .reserved(account.id(), booking.book().currency(), booking.now())
                .chain(reserved -> overdue.of(account, booking.available(), booking.now())
                        .chain(due -> unripe.of(account.id(), booking.book().balances(), booking.now())
                                .map(lots -> new TransferPair.Party(booking, reserved, due, lots))));
    }
}
