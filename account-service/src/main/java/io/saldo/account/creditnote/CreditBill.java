package io.saldo.account.creditnote;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.currency.LateMoneyStore;
import io.saldo.account.ledger.BillId;
import io.saldo.account.settlement.BillArrival;
import io.saldo.platform.UseCase;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * A credit note lowers what is open of its bill and gives the rest back to what paid it, in one transaction; once, in any
 * order with its invoice (O-11, O-12).
 */
@UseCase
class CreditBill {

    private final BookingStore bookings;
    private final CreditNoteStore notes;
    private final WaysBackStore ways;
    private final LateMoneyStore lateMoney;
    private final TakenNoteStore taken;
    private final BillingClock clock;

    CreditBill(
            BookingStore bookings,
            CreditNoteStore notes,
            WaysBackStore ways,
            LateMoneyStore lateMoney,
            TakenNoteStore taken,
            BillingClock clock) {
        this.bookings = bookings;
        this.notes = notes;
        this.ways = ways;
        this.lateMoney = lateMoney;
        this.taken = taken;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(IssuedNote note) {
        BillId bill = note.bill()
                .filter(_ -> note.addsUp())
                .orElseThrow(() -> EventRefused.because(
                        "AMOUNTS", "A credit note names its invoice, and its amount and taxes are its total."));
        return bookings.lockForEvent(note.billingAccountId(), clock.now())
                .chain(booking -> notes.isTaken(note.billingAccountId(), note.invoiceId())
                        .chain(known -> known ? Uni.createFrom().voidItem() : credit(booking, note, bill)));
    }

    private Uni<Void> credit(Booking booking, IssuedNote note, BillId id) {
        return notes.find(booking.account().id(), id)
                .map(found -> found.orElseThrow(() -> EventRefused.until(
                        BillArrival.of(booking.account().id(), id),
                        "UNKNOWN_INVOICE",
                        "The invoice " + id + " has not been seen yet.")))
                .invoke(bill -> mustFit(note, bill, booking.book().currency()))
                .chain(bill -> give(booking, note, bill));
    }

    private static void mustFit(IssuedNote note, CreditedBill bill, CurrencyUnit present) {
        var currency = bill.bill().document().total().currency();
        if (note.total().currency() != currency) {
            throw EventRefused.because("CURRENCY", "The bill is in %s, not in that of the note.".formatted(currency));
        }
        if (currency != present && bill.bill().rest().isPositive()) {
            throw EventRefused.because(
                    "OPEN_BILL",
                    "%s are open in a currency that was left."
                            .formatted(bill.bill().rest()));
        }
        var most = bill.most(note.cancelsOrder());
        if (note.total().compareTo(most) > 0) {
            throw EventRefused.because(
                    "ABOVE_BILL", "Only %s of the bill can still be lowered or given back.".formatted(most));
        }
    }

    private Uni<Void> give(Booking booking, IssuedNote note, CreditedBill bill) {
        CreditNote credit = bill.note(note.total(), note.cancelsOrder());
        List<PaidPart> shares = credit.returned();
        return ways.recalled(booking, note, shares).map(booking::with).chain(recalled -> ways.of(recalled, note, shares)
                .chain(found -> lateMoney
                        .of(recalled, note.total(), found.refundMonth())
                        .map(late -> new TakenNote(note, bill, credit.lowersBillBy(), found.of(shares), late)))
                .chain(done -> taken.save(recalled, done)));
    }
}
