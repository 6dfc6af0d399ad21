package io.saldo.account.redemption;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.booking.BookingStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Says what a code would give; nothing changes but that a wrong one counts (V-11, V-14). */
@UseCase
class PreviewRedemption {

    private final BookingStore bookings;
    private final RedeemingStore redeeming;
    private final BillingClock clock;

    PreviewRedemption(BookingStore bookings, RedeemingStore redeeming, BillingClock clock) {
        this.bookings = bookings;
        this.redeeming = redeeming;
        this.clock = clock;
    }

    @WithTransaction
    Uni<RedemptionResult> handle(AccountId id, CodeTry tried) {
        return bookings.lock(id, clock.now())
                .map(Optional::orElseThrow)
                .chain(booking -> redeeming.look(booking, tried));
    }
}
