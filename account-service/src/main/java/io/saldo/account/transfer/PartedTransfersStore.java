package io.saldo.account.transfer;

import io.saldo.account.Author;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.reservation.ReservationStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Gives back what an account has received, when it leaves its enterprise (E-9). */
@Singleton
public class PartedTransfersStore {

    private final BookingStore bookings;
    private final ReservationStore reservations;
    private final TransferStore transfers;
    private final TransferPairStore pairs;
    private final ReturnedTransferStore returned;
    private final BillingClock clock;

    PartedTransfersStore(
            BookingStore bookings,
            ReservationStore reservations,
            TransferStore transfers,
            TransferPairStore pairs,
            ReturnedTransferStore returned,
            BillingClock clock) {
        this.bookings = bookings;
        this.reservations = reservations;
        this.transfers = transfers;
        this.pairs = pairs;
        this.returned = returned;
        this.clock = clock;
    }

    /** Those whose money the account may still hold; to be locked with it. */
    public Uni<List<AccountId>> sources(AccountId account) {
        return transfers.sourcesOf(account);
    }

    /** While all of them are locked. What cannot go back, since its source is closed or in another currency, stays. */
    public Uni<Void> giveBack(AccountId account, Author author) {
        return bookings.lock(account, clock.now())
                .map(Optional::orElseThrow)
                .chain(this::parted)
                .onItem()
                .transformToMulti(parted -> Multi.createFrom().iterable(parted.returns()))
                .onItem()
                .transformToUniAndConcatenate(back -> giveBack(back, author))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<PartedTransfers> parted(Booking booking) {
        AccountId id = booking.account().id();
        var currency = booking.book().currency();
        return reservations.reserved(id, currency, booking.now()).chain(reserved -> transfers
                .heldBy(id, currency)
                .map(held -> new PartedTransfers(
                        held.stream()
                                .map(transfer -> new PartedTransfers.Held(
                                        transfer,
                                        booking.book()
                                                .balances()
                                                .of(BookAccount.CASH_TRANSFERRED, Dimension.lot(transfer.id()))))
                                .toList(),
                        booking.available().minus(reserved))));
    }

    private Uni<TransferResult> giveBack(PartedTransfers.Return back, Author author) {
        Transfer found = back.transfer();
        return pairs.lock(found.from(), found.to(), clock.now(), pair -> {
            Optional<TransferRejection> rejection = pair.refusesToReturn(found);
            return rejection.isPresent()
                    ? Uni.createFrom().item(rejection.get())
                    : transfers
                            .find(found.from(), found.id())
                            .map(Optional::orElseThrow)
                            .chain(transfer -> returned.keep(pair, transfer, back.amount(), author))
                            .map(TransferResult.Done::new);
        });
    }
}
