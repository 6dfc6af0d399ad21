package io.saldo.account.reservation;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.booking.Booking;
import io.saldo.account.credit.Purchase;
import io.saldo.account.credit.PurchaseRejection;
import io.saldo.account.episode.FindOverdue;
import io.saldo.account.savedmethod.SavedMethodStore;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds why a locked account may not buy for so much, by what it brings to a purchase (A-13, S-7). */
@Singleton
public class FindPurchaseRefusal {

    private final ReservationStore reservations;
    private final SavedMethodStore methods;
    private final FindOverdue overdue;

    FindPurchaseRefusal(ReservationStore reservations, SavedMethodStore methods, FindOverdue overdue) {
        this.reservations = reservations;
        this.methods = methods;
        this.overdue = overdue;
    }

    /** Empty when it may. */
    public Uni<Optional<PurchaseRejection>> of(Booking booking, Money amount) {
        return overdue.of(booking.account(), booking.available(), booking.now())
                .chain(due -> means(booking).map(means -> new Purchase(amount, due).refusedWith(means)));
    }

    private Uni<Purchase.Means> means(Booking booking) {
        BillingAccount account = booking.account();
        return account.kindAt(booking.now()).isMeasuredByAvailableCredit()
                ? reservations
                        .reserved(account.id(), booking.book().currency(), booking.now())
                        .map(reserved ->
                                new Purchase.Spendable(booking.available().minus(reserved)))
                : methods.hasChargeable(account.id())
                        .map(has -> has ? Purchase.SavedMethod.CHARGEABLE : Purchase.SavedMethod.NONE);
    }
}
