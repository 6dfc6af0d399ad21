package io.saldo.invoice.discount;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.saldo.invoice.account.BillingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The discounts of a main account, and from when until when a member has shared them (E-15). */
@RegisterForReflection
record SharedDiscounts(Optional<Instant> from, Optional<Instant> to, List<DiscountView> discounts) {

    /** As they hold for the member: on each of its local days on which it shared them for some of the time (U-9). */
    Stream<Discount> on(BillingCalendar calendar) {
        return discounts.stream()
                .map(DiscountView::discount)
                .flatMap(discount ->
                        discount
                                .within(from.map(calendar::dayOf), to.map(end -> calendar.dayOf(end.minusNanos(1))))
                                .stream());
    }
}
