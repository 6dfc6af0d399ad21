package io.saldo.account.withdrawal;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.booking.BookingStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Caller;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Says what may leave the account and by which legs; nothing changes. */
@UseCase
class PreviewWithdrawal {

    private final BookingStore bookings;
    private final LeavingCashStore leaving;
    private final BillingClock clock;

    PreviewWithdrawal(BookingStore bookings, LeavingCashStore leaving, BillingClock clock) {
        this.bookings = bookings;
        this.leaving = leaving;
        this.clock = clock;
    }

    @WithTransaction
    Uni<WithdrawalResult> handle(AccountId id, WithdrawalWish wish, Caller caller) {
        return bookings.lock(id, clock.now())
                .map(Optional::orElseThrow)
                .chain(booking -> leaving.of(booking, caller))
                .map(cash -> cash.withdrawal(wish));
    }
}
