package io.saldo.account.collection;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.booking.BookingStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/** The first failed charge of a bill makes a postpaid account overdue (C-6). */
@UseCase
class NoteFailedCharge {

    private final BookingStore bookings;
    private final FailedChargeStore store;
    private final BillingClock clock;

    NoteFailedCharge(BookingStore bookings, FailedChargeStore store, BillingClock clock) {
        this.bookings = bookings;
        this.store = store;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(PaymentFailed failed, String bill) {
        return bookings.lockForEvent(failed.billingAccountId(), clock.now())
                .call(booking -> store.failed(failed.billingAccountId(), bill, failed.failedAt()))
                .chain(bookings::finish);
    }
}
