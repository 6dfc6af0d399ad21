package io.saldo.account.accrual;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.AccountCrashPoint;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.charge.ChargeAccrued;
import io.saldo.account.charge.ChargeStore;
import io.saldo.account.charge.RunningCharges;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.ChargePostings;
import io.saldo.platform.UseCase;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.inbox.ParkedEvents;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Takes a version of a running charge: by how much the cut sum of its month has grown goes into the book (BK-4, BK-15). */
@UseCase
class AccrueCharge {

    private final BookingStore bookings;
    private final ChargeStore charges;
    private final ParkedEvents parked;
    private final BillingClock clock;

    AccrueCharge(BookingStore bookings, ChargeStore charges, ParkedEvents parked, BillingClock clock) {
        this.bookings = bookings;
        this.charges = charges;
        this.parked = parked;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(ChargeAccrued accrued) {
        return bookings.lockForEvent(accrued.billingAccountId(), clock.now())
                .invoke(booking -> mustBeInItsCurrency(booking, accrued))
                .chain(booking -> charges.find(
                                accrued.billingAccountId(),
                                booking.book().currency(),
                                accrued.scope(),
                                List.of(accrued.usageMonth()))
                        .chain(before -> charges.save(accrued, booking.now())
                                .invoke(() -> Crash.at(AccountCrashPoint.CHARGES_SAVED))
                                .chain(() -> bookings.finish(grown(booking, accrued, before)))))
                .chain(() -> parked.release(AccrualWait.versionsOf(accrued.billingAccountId())))
                .replaceWithVoid();
    }

    private static Booking grown(Booking booking, ChargeAccrued accrued, RunningCharges before) {
        RunningCharges after = before.accrue(List.of(accrued.charge()));
        var source = new Transaction.Source(
                        "CHARGE", accrued.cloudAccountId() + "/" + accrued.usageMonth() + "/" + accrued.scope())
                .at(accrued.version());
        Booking posted = booking;
        for (var growth : after.growthSince(before).entrySet()) {
            posted = posted.post(
                    source,
                    ChargePostings.chargeGrew(
                            growth.getKey().usageMonth(), growth.getKey().scope(), growth.getValue()));
        }
        return posted;
    }

    private static void mustBeInItsCurrency(Booking booking, ChargeAccrued accrued) {
        if (accrued.total().currency() != booking.book().currency()) {
            throw EventRefused.because(
                    "CURRENCY",
                    "The book of the account is in " + booking.book().currency() + ".");
        }
    }
}
