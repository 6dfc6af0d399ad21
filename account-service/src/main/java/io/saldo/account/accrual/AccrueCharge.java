package io.saldo.account.accrual;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.charge.ChargeAccrued;
import io.saldo.platform.UseCase;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Takes one version of a running charge that could not be taken with others, or says why not. */
@UseCase
class AccrueCharge {

    private final BookingStore bookings;
    private final AccrueCharges accrue;
    private final BillingClock clock;

    AccrueCharge(BookingStore bookings, AccrueCharges accrue, BillingClock clock) {
        this.bookings = bookings;
        this.accrue = accrue;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(ChargeAccrued accrued) {
        return bookings.lockForEvent(accrued.billingAccountId(), clock.now())
                .invoke(booking -> mustBeInItsCurrency(booking, accrued))
                .chain(() -> accrue.handle(List.of(accrued)))
                .replaceWithVoid();
    }

    private static void mustBeInItsCurrency(Booking booking, ChargeAccrued accrued) {
        if (!accrued.isIn(booking.pricingCurrency())) {
            throw EventRefused.because(
                    "CURRENCY", "The charges of the account are in " + booking.pricingCurrency() + ".");
        }
    }
}
