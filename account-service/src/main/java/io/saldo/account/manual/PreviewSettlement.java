package io.saldo.account.manual;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.settlement.ManualSettlement;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Says what would settle which bill; nothing changes. */
@UseCase
class PreviewSettlement {

    private final BookingStore bookings;
    private final PickedBillsStore picked;
    private final BillingClock clock;

    PreviewSettlement(BookingStore bookings, PickedBillsStore picked, BillingClock clock) {
        this.bookings = bookings;
        this.picked = picked;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ManualSettlement.Result> handle(AccountId id, SettlementWish wish) {
        return bookings.lock(id, clock.now())
                .map(Optional::orElseThrow)
                .chain(booking -> picked.preview(booking, wish));
    }
}
