package io.saldo.account.transfer;

import io.saldo.account.Author;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.booking.WriteOffStore.Cause;
import io.saldo.account.ledger.LedgerStore;
import io.saldo.account.posting.Part;
import io.saldo.account.posting.TransferPostings;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Moves money of a transfer back into the lots that it came from, while both accounts are locked (E-12, BK-31). */
@Singleton
class ReturnedTransferStore {

    private final TransferStore transfers;
    private final LedgerStore ledger;
    private final BookingStore bookings;
    private final WriteOffStore writeOff;
    private final TransferAuditStore audit;

    ReturnedTransferStore(
            TransferStore transfers,
            LedgerStore ledger,
            BookingStore bookings,
            WriteOffStore writeOff,
            TransferAuditStore audit) {
        this.transfers = transfers;
        this.ledger = ledger;
        this.bookings = bookings;
        this.writeOff = writeOff;
        this.audit = audit;
    }

    /** Both books, or neither; what comes back settles bills of the giver at once (W-8). */
    Uni<Transfer> keep(TransferPair pair, Transfer transfer, Money amount, Author author) {
        Booking source = pair.source().booking();
        Booking destination = pair.destination().booking();
        Transfer after = transfer.reclaimed(amount);
        List<Part> back = after.returnedSince(transfer);
        return transfers
                .ofSource(transfer)
                .chain(own -> ledger.origins(
                                source.account().id(),
                                source.book().currency(),
                                back.stream().map(Part::key).toList())
                        .chain(origins -> {
                            List<Part> taken = OrderedLots.received(destination.book(), transfer.id(), own)
                                    .take(amount);
                            Booking given = destination.post(
                                    after.source(),
                                    TransferPostings.takenBack(taken, transfer.from(), amount.currency()));
                            Booking returned = source.with(source.book().recalling(origins))
                                    .post(
                                            after.source(),
                                            TransferPostings.returned(back, transfer.to(), amount.currency()));
                            return transfers
                                    .update(after)
                                    .chain(() -> bookings.finish(given))
                                    .chain(() -> writeOff.finish(returned, Cause.of(Trigger.FUNDS)));
                        }))
                .chain(() -> audit.append("reclaim-transfer", author, after))
                .replaceWith(after);
    }
}
