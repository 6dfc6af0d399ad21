package io.saldo.account.redemption;

import io.saldo.account.booking.Booking;
import io.saldo.platform.due.DueRows;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** When the next promotional credit of an account expires; only while the account is locked (V-12). */
@Singleton
public class PromotionDueStore {

    private final DueRows dueRows;

    PromotionDueStore(DueRows dueRows) {
        this.dueRows = dueRows;
    }

    /** After promotional credit has come, or has come back. */
    public Uni<Void> schedule(Booking booking) {
        return new ExpiringCredit(booking.book())
                .next()
                .<Uni<?>>map(next -> dueRows.schedule(booking.account().id(), RedeemingStore.EXPIRY, next))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .replaceWithVoid();
    }
}
