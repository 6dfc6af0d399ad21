package io.saldo.account.funding;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.AccountCrashPoint;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.booking.WriteOffStore.Cause;
import io.saldo.account.collection.PendingPaymentStore;
import io.saldo.account.currency.LateMoney;
import io.saldo.account.currency.LateMoneyStore;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.LedgerStore;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.ledger.TransactionType;
import io.saldo.account.origin.PaymentOriginStore;
import io.saldo.account.redemption.ToppedUpStore;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.account.settlement.WriteOff.NamedPayment;
import io.saldo.platform.UseCase;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.inbox.ParkedEvents;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/** Credits a confirmed payment once: a new lot, the bill that it names first, then the others (BK-10, W-8, W-15). */
@UseCase
class CreditPayment {

    private static final String SOURCE = "PAYMENT";

    private final BookingStore bookings;
    private final WriteOffStore writeOff;
    private final LedgerStore ledger;
    private final PendingPaymentStore pending;
    private final ToppedUpStore toppedUp;
    private final PaymentOriginStore origins;
    private final LateMoneyStore lateMoney;
    private final ClosedAccountStore closed;
    private final ParkedEvents parked;
    private final BillingClock clock;

    CreditPayment(
            BookingStore bookings,
            WriteOffStore writeOff,
            LedgerStore ledger,
            PendingPaymentStore pending,
            ToppedUpStore toppedUp,
            PaymentOriginStore origins,
            LateMoneyStore lateMoney,
            ClosedAccountStore closed,
            ParkedEvents parked,
            BillingClock clock) {
        this.bookings = bookings;
        this.writeOff = writeOff;
        this.ledger = ledger;
        this.pending = pending;
        this.toppedUp = toppedUp;
        this.origins = origins;
        this.lateMoney = lateMoney;
        this.closed = closed;
        this.parked = parked;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(PaymentConfirmed payment) {
        var source = new Transaction.Source(SOURCE, payment.paymentId())
                .knownOutsideAs(payment.referenceNumber())
                .described(payment.purpose().name());
        return bookings.lockForEvent(payment.billingAccountId(), clock.now())
                .chain(booking -> ledger.has(booking.account().id(), source, TransactionType.CHARGE)
                        .chain(credited -> credited ? Uni.createFrom().voidItem() : credit(booking, source, payment)));
    }

    private Uni<Void> credit(Booking booking, Transaction.Source source, PaymentConfirmed payment) {
        if (!payment.addsUp()) {
            throw EventRefused.because("AMOUNTS", "Credit, tax and fee are not the total in one currency.");
        }
        return lateMoney.of(booking, payment.credit()).chain(late -> late.map(
                        money -> creditLate(booking, source, payment, money))
                .orElseGet(() -> credit(booking.post(source, payment.posting()), payment)));
    }

    /** It was paid in a currency that the account has left meanwhile: one half in each book (X-6, BK-33). */
    private Uni<Void> creditLate(
            Booking booking, Transaction.Source source, PaymentConfirmed payment, LateMoney money) {
        AccountId account = payment.billingAccountId();
        return credit(booking.post(source, payment.arrived(money.now())), payment)
                .chain(() -> lateMoney.keep(account, payment.paymentId(), money))
                .chain(() -> ledger.postLater(
                        account,
                        payment.credit().currency(),
                        booking.now(),
                        book -> book.post(source.inOtherBook(), payment.exchanged())));
    }

    private Uni<Void> credit(Booking posted, PaymentConfirmed payment) {
        var named = payment.dueId()
                .filter(due -> !due.startsWith("thr-"))
                .map(due -> new NamedPayment(new BillId(due), payment.paymentId()));
        return pending.close(payment.billingAccountId(), payment.paymentId(), payment.credit())
                .chain(() -> origins.insert(payment.billingAccountId(), payment.origin(posted.now())))
                .chain(() -> named.map(it -> origins.madeFor(payment.billingAccountId(), it.lot(), it.bill()))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .chain(() -> parked.release(PaymentOriginStore.arrivalOf(payment.paymentId())))
                .chain(() -> toppedUp.redeem(posted, redeemable(payment)))
                .call(credited -> closed.note(credited.account(), payment))
                .chain(credited -> writeOff.finish(credited, Cause.of(Trigger.FUNDS, named)))
                .invoke(() -> Crash.at(AccountCrashPoint.PAYMENT_CREDITED));
    }

    private static ToppedUpStore.Payment redeemable(PaymentConfirmed payment) {
        return new ToppedUpStore.Payment(payment.paymentId(), payment.isTopUp(), payment.voucherCode());
    }
}
