package io.saldo.account.collection;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.booking.BookingStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/**
 * A payment that came to nothing postpones no suspension any more (S-26); the first failed charge of a bill makes a postpaid
 * account overdue (C-6).
 */
@UseCase
class NoteFailedPayment {

    private final BookingStore bookings;
    private final FailedChargeStore charges;
    private final PendingPaymentStore pending;
    private final BillingClock clock;

    NoteFailedPayment(
            BookingStore bookings, FailedChargeStore charges, PendingPaymentStore pending, BillingClock clock) {
        this.bookings = bookings;
        this.charges = charges;
        this.pending = pending;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(PaymentFailed failed) {
        return bookings.lockForEvent(failed.billingAccountId(), clock.now())
                .call(booking -> pending.close(failed.billingAccountId(), failed.paymentId(), failed.amount()))
                .call(booking -> note(failed))
                .chain(bookings::finish);
    }

    private Uni<Integer> note(PaymentFailed failed) {
        var account = failed.billingAccountId();
        return failed.chargedBill()
                .map(bill -> charges.failed(account, bill, failed.failedAt()))
                .or(() ->
                        failed.chargedThreshold().map(due -> charges.thresholdFailed(account, due, failed.failedAt())))
                .orElseGet(() -> Uni.createFrom().item(0));
    }
}
