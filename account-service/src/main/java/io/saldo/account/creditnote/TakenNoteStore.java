package io.saldo.account.creditnote;

import io.saldo.account.billvoucher.ReturnedCoverStore;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.booking.WriteOffStore.Cause;
import io.saldo.account.currency.LateMoneyStore;
import io.saldo.account.ledger.LedgerStore;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.redemption.PromotionDueStore;
import io.saldo.account.refund.Refund;
import io.saldo.account.refund.RefundRequestStore;
import io.saldo.account.settlement.BillAnnouncementStore;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Books a credit note and all that follows from it, and ends the booking (BK-24, BK-25, BK-26). */
@Singleton
class TakenNoteStore {

    private final CreditNoteStore notes;
    private final WaysBackStore ways;
    private final RefundRequestStore refunds;
    private final ReturnedCoverStore vouchers;
    private final PromotionDueStore promotions;
    private final BillAnnouncementStore announcements;
    private final LateMoneyStore lateMoney;
    private final LedgerStore ledger;
    private final WriteOffStore writeOff;

    TakenNoteStore(
            CreditNoteStore notes,
            WaysBackStore ways,
            RefundRequestStore refunds,
            ReturnedCoverStore vouchers,
            PromotionDueStore promotions,
            BillAnnouncementStore announcements,
            LateMoneyStore lateMoney,
            LedgerStore ledger,
            WriteOffStore writeOff) {
        this.notes = notes;
        this.ways = ways;
        this.refunds = refunds;
        this.vouchers = vouchers;
        this.promotions = promotions;
        this.announcements = announcements;
        this.lateMoney = lateMoney;
        this.ledger = ledger;
        this.writeOff = writeOff;
    }

    /** What has come back settles other bills, as all that arrives does (W-8). */
    Uni<Void> save(Booking booking, TakenNote taken) {
        return ways.worth(booking, taken.bill().bill().document()).chain(worth -> save(booking, taken, worth));
    }

    private Uni<Void> save(Booking booking, TakenNote taken, UnaryOperator<Money> worth) {
        Booking settled = settled(booking, taken);
        Booking posted = taken.pricedPosting(worth)
                .map(posting -> settled.postPriced(taken.note().source().at(1), posting))
                .orElse(settled);
        return notes.insert(booking.account().id(), taken, booking.now())
                .chain(() -> keepRefunds(posted, taken))
                .chain(() -> announce(posted, taken))
                .chain(() ->
                        vouchers.giveBack(posted, taken.bill().bill().id(), taken.vouchers(worth), transaction(posted)))
                .call(after -> taken.bringsPromotion()
                        ? promotions.schedule(after)
                        : Uni.createFrom().voidItem())
                .chain(after -> writeOff.finish(after, Cause.of(Trigger.FUNDS)))
                .chain(() -> finishLate(booking, taken));
    }

    /** Of a bill in a currency that was left, what goes to funds is in the present book (BK-33). */
    private static Booking settled(Booking booking, TakenNote taken) {
        Transaction.Source source = taken.note().source();
        if (taken.late().isEmpty()) {
            return booking.post(source, taken.posting());
        }
        Booking arrived =
                taken.arrived().map(posting -> booking.post(source, posting)).orElse(booking);
        return isInThirdBook(booking, taken) ? arrived : arrived.postPriced(source.inOtherBook(), taken.posting());
    }

    /** It is neither settled nor priced in that currency by now. */
    private static boolean isInThirdBook(Booking booking, TakenNote taken) {
        return taken.late().isPresent() && taken.note().total().currency() != booking.pricingCurrency();
    }

    private static String transaction(Booking posted) {
        return Stream.concat(posted.charges().posted().stream(), posted.book().posted().stream())
                .reduce((_, last) -> last)
                .map(Transaction::id)
                .orElse("");
    }

    private Uni<Void> finishLate(Booking booking, TakenNote taken) {
        AccountId account = booking.account().id();
        return Multi.createFrom()
                .iterable(taken.lateLots().entrySet())
                .onItem()
                .transformToUniAndConcatenate(lot -> lateMoney.keep(account, lot.getKey(), lot.getValue()))
                .collect()
                .last()
                .chain(() -> isInThirdBook(booking, taken)
                        ? ledger.postLater(
                                account,
                                taken.note().total().currency(),
                                booking.now(),
                                book -> book.post(taken.note().source().inOtherBook(), taken.posting()))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> keepRefunds(Booking booking, TakenNote taken) {
        var account = booking.account().id();
        List<Refund> asked = taken.refunds(ways.refundIds(account), booking.now());
        return Multi.createFrom()
                .iterable(asked)
                .onItem()
                .transformToUniAndConcatenate(refund -> refunds.keep(account, refund, booking.now()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> announce(Booking booking, TakenNote taken) {
        return taken.lowered().isZero()
                ? Uni.createFrom().voidItem()
                : writeOff.standing(booking)
                        .chain(before -> announcements.announce(
                                booking.account(),
                                before.credited(
                                                taken.bill().bill().id(),
                                                taken.note().invoiceId(),
                                                taken.lowered())
                                        .changedSince(before.bills()),
                                Trigger.CREDIT_NOTE,
                                booking.now()));
    }
}
