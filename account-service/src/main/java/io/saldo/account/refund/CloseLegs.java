package io.saldo.account.refund;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.booking.BookingStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Takes what became of legs, twice and in any order; what does not fit the refund is parked whole (BK-28, BK-29). */
@UseCase
class CloseLegs {

    private final BookingStore bookings;
    private final RefundStore refunds;
    private final ClosedLegsStore closed;
    private final BillingClock clock;

    CloseLegs(BookingStore bookings, RefundStore refunds, ClosedLegsStore closed, BillingClock clock) {
        this.bookings = bookings;
        this.refunds = refunds;
        this.closed = closed;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(AccountId account, String refundId, List<LegOutcome> outcomes) {
        return bookings.lockForEvent(account, clock.now()).chain(booking -> refunds.find(account, refundId)
                .map(found -> found.orElseThrow(() -> EventRefused.until(
                        RefundStore.arrivalOf(refundId), "UNKNOWN_REFUND", "There is no refund " + refundId + ".")))
                .chain(refund -> {
                    refund.objection(outcomes).ifPresent(objection -> {
                        throw EventRefused.because(objection.reason(), objection.detail());
                    });
                    return closed.save(booking, refund, refund.closed(outcomes, booking.now()));
                }));
    }
}
