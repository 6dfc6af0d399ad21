package io.saldo.account.refund;

import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.booking.WriteOffStore.Cause;
import io.saldo.account.ledger.LedgerStore;
import io.saldo.account.origin.PaymentOriginStore;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Books the legs that have closed and ends the booking; money that is back in its lots settles bills (W-8). */
@Singleton
public class ClosedLegsStore {

    private final BookingStore bookings;
    private final WriteOffStore writeOff;
    private final RefundStore refunds;
    private final PaymentOriginStore origins;
    private final LedgerStore ledger;

    ClosedLegsStore(
            BookingStore bookings,
            WriteOffStore writeOff,
            RefundStore refunds,
            PaymentOriginStore origins,
            LedgerStore ledger) {
        this.bookings = bookings;
        this.writeOff = writeOff;
        this.refunds = refunds;
        this.origins = origins;
        this.ledger = ledger;
    }

    public Uni<Void> save(Booking booking, Refund before, Refund after) {
        if (after.equals(before)) {
            return Uni.createFrom().voidItem();
        }
        AccountId account = booking.account().id();
        List<String> payments = after.legs().stream().map(RefundLeg::paymentId).toList();
        return refunds.update(account, after)
                .chain(() -> origins.find(account, payments))
                .map(found -> new ClosedLegs(before, after, found))
                .chain(closed -> (closed.bringMoneyBack()
                                ? writeOff.finish(closed.postedIn(booking), Cause.of(Trigger.FUNDS))
                                : bookings.finish(closed.postedIn(booking)))
                        .chain(() -> originals(account, closed, booking.now())));
    }

    /** After the account's own book is written: each book goes on where the last one has ended. */
    private Uni<Void> originals(AccountId account, ClosedLegs closed, Instant now) {
        return Multi.createFrom()
                .iterable(closed.originals().entrySet())
                .onItem()
                .transformToUniAndConcatenate(other -> ledger.postLater(account, other.getKey(), now, other.getValue()))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
