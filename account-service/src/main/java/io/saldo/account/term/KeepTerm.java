package io.saldo.account.term;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Keeps the newest state of a term, and frees what was held for a period of it that will have no invoice (A-11, I-2). */
@UseCase
class KeepTerm {

    private final BookingStore bookings;
    private final TermStore terms;
    private final TermOrderStore orders;
    private final TermBillStore bills;
    private final AuthorizedOrderStore keep;
    private final BillingClock clock;

    KeepTerm(
            BookingStore bookings,
            TermStore terms,
            TermOrderStore orders,
            TermBillStore bills,
            AuthorizedOrderStore keep,
            BillingClock clock) {
        this.bookings = bookings;
        this.terms = terms;
        this.orders = orders;
        this.bills = bills;
        this.keep = keep;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(TermChanged term) {
        return bookings.lockForEvent(term.billingAccountId(), clock.now()).chain(booking -> terms.keep(term)
                .chain(newer ->
                        newer ? endOrders(booking, term) : Uni.createFrom().voidItem()));
    }

    private Uni<Void> endOrders(Booking booking, TermChanged term) {
        return orders.held(term.billingAccountId(), term.termId())
                .chain(held -> Multi.createFrom()
                        .iterable(held)
                        .onItem()
                        .transformToUniAndConcatenate(order -> end(booking, term, order))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private Uni<Void> end(Booking booking, TermChanged term, TermOrder order) {
        if (term.hasTakenForNothing(order)) {
            return bills.finish(booking, order);
        }
        return term.hasNoUseFor(order)
                ? keep.release(order, booking.now())
                : Uni.createFrom().voidItem();
    }
}
