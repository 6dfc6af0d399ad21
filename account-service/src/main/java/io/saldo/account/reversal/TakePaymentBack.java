package io.saldo.account.reversal;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.booking.WriteOffStore.Cause;
import io.saldo.account.currency.LateMoney;
import io.saldo.account.currency.LateMoneyStore;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.LedgerStore;
import io.saldo.account.ledger.Scope;
import io.saldo.account.origin.PaymentOrigin;
import io.saldo.account.origin.PaymentOriginStore;
import io.saldo.account.reversal.ReversalStore.Taken;
import io.saldo.account.settlement.BillKind;
import io.saldo.account.settlement.BillRecord;
import io.saldo.account.settlement.BillStore;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/**
 * The bank has taken a payment back: its lot, then other own cash, the rest as a bill of kind REVERSAL that is due at once, so
 * that cash never goes below 0 (BK-32). Each reversal once, in any order with its payment.
 */
@UseCase
class TakePaymentBack {

    private final BookingStore bookings;
    private final WriteOffStore writeOff;
    private final PaymentOriginStore origins;
    private final ReversalStore reversals;
    private final BillStore bills;
    private final LateMoneyStore lateMoney;
    private final LedgerStore ledger;
    private final IdGenerator ids;
    private final BillingClock clock;

    TakePaymentBack(
            BookingStore bookings,
            WriteOffStore writeOff,
            PaymentOriginStore origins,
            ReversalStore reversals,
            BillStore bills,
            LateMoneyStore lateMoney,
            LedgerStore ledger,
            IdGenerator ids,
            BillingClock clock) {
        this.bookings = bookings;
        this.writeOff = writeOff;
        this.origins = origins;
        this.reversals = reversals;
        this.bills = bills;
        this.lateMoney = lateMoney;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(PaymentReversed reversed) {
        AccountId account = reversed.billingAccountId();
        String payment = reversed.paymentId();
        return bookings.lockForEvent(account, clock.now()).chain(booking -> origins.find(account, List.of(payment))
                .map(found -> Optional.ofNullable(found.get(payment))
                        .orElseThrow(() -> EventRefused.until(
                                PaymentOriginStore.arrivalOf(payment),
                                "UNKNOWN_PAYMENT",
                                "The payment " + payment + " has not been credited yet.")))
                .chain(origin -> reversals
                        .find(account, payment)
                        .chain(earlier -> isTaken(earlier, reversed)
                                ? Uni.createFrom().voidItem()
                                : takeBack(booking, origin, earlier, reversed))));
    }

    private static boolean isTaken(List<Taken> earlier, PaymentReversed reversed) {
        return earlier.stream().anyMatch(taken -> taken.is(reversed));
    }

    private Uni<Void> takeBack(Booking booking, PaymentOrigin origin, List<Taken> earlier, PaymentReversed reversed) {
        mustFit(origin, earlier, reversed);
        return lateMoney.of(booking, reversed.credit()).chain(late -> {
            Money credit = late.map(LateMoney::now).orElse(reversed.credit());
            var taken = new TakenPayment(
                    reversed,
                    origin,
                    earlier.size(),
                    Reversal.of(reversed.paymentId(), credit, booking.book()),
                    new BillId(ids.newId("rev", booking.account().id())),
                    late);
            return book(booking, taken);
        });
    }

    private Uni<Void> book(Booking booking, TakenPayment taken) {
        PaymentReversed reversed = taken.reversed();
        return reversals
                .insert(reversed, taken.number(), taken.opened(), booking.now())
                .chain(() -> taken.opened()
                        .map(id -> open(booking, id, taken.reversal().owed()))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .chain(() -> writeOff.finish(booking.post(taken.source(), taken.posting()), Cause.of(Trigger.REVERSAL)))
                .chain(() -> taken.late()
                        .map(_ -> ledger.postLater(
                                booking.account().id(),
                                reversed.credit().currency(),
                                booking.now(),
                                book -> book.post(taken.source().inOtherBook(), taken.original())))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static void mustFit(PaymentOrigin origin, List<Taken> earlier, PaymentReversed reversed) {
        var currency = origin.credit().currency();
        if (!reversed.addsUp() || reversed.credit().currency() != currency) {
            throw EventRefused.because("AMOUNTS", "Credit, tax and fee are not the amount in " + currency + ".");
        }
        Money before = Money.sum(earlier.stream().map(Taken::credit).toList(), currency);
        if (before.plus(reversed.credit()).compareTo(origin.credit()) > 0) {
            throw EventRefused.because(
                    "ABOVE_PAYMENT", "The payment was of %s, %s are taken back.".formatted(origin.credit(), before));
        }
    }

    /** Month of the day, no tax, no document, due at once (BK-32). */
    private Uni<Void> open(Booking booking, BillId id, Money owed) {
        var account = booking.account();
        var document = new BillRecord.Document(
                id,
                BillKind.REVERSAL,
                Optional.empty(),
                account.monthAt(booking.now()),
                Scope.PLATFORM,
                account.zoneAt(booking.now()).dayOf(booking.now()),
                booking.now(),
                Optional.of(booking.now()),
                owed);
        return bills.insert(account.id(), document, "PROVIDER", false)
                .chain(() -> reversals.overdueSince(account.id(), id, booking.now()));
    }
}
