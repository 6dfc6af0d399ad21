package io.saldo.account.savedmethod;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.booking.BookingStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/**
 * Keeps whether an account has a method that can be charged, and its threshold, at its highest version; usage may have reached
 * that already (A-13, W-13).
 */
@UseCase
class KeepSavedMethods {

    private final BookingStore bookings;
    private final SavedMethodStore methods;
    private final BillingClock clock;

    KeepSavedMethods(BookingStore bookings, SavedMethodStore methods, BillingClock clock) {
        this.bookings = bookings;
        this.methods = methods;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(PaymentMethodsChanged changed) {
        return bookings.lockForEvent(changed.billingAccountId(), clock.now())
                .call(() -> methods.keep(changed))
                .chain(bookings::finish);
    }
}
