package io.saldo.account.collection;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.booking.BookingStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/** A payment that the payer has made and the gateway has not confirmed may postpone a suspension (S-26). */
@UseCase
class NotePendingPayment {

    private final BookingStore bookings;
    private final PendingPaymentStore store;
    private final BillingClock clock;

    NotePendingPayment(BookingStore bookings, PendingPaymentStore store, BillingClock clock) {
        this.bookings = bookings;
        this.store = store;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(PaymentPending pending) {
        return bookings.lockForEvent(pending.billingAccountId(), clock.now())
                .call(booking -> store.note(pending))
                .chain(bookings::finish);
    }
}
