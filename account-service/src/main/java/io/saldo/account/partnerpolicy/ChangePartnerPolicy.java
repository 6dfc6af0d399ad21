package io.saldo.account.partnerpolicy;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.partner.PartnerPolicy;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** A partner says when services of its customer are shut down, stops them, or forbids to buy. */
@UseCase
class ChangePartnerPolicy {

    private final BookingStore bookings;
    private final KeptPolicyStore kept;
    private final BillingClock clock;

    ChangePartnerPolicy(BookingStore bookings, KeptPolicyStore kept, BillingClock clock) {
        this.bookings = bookings;
        this.kept = kept;
        this.clock = clock;
    }

    /** An episode that has begun keeps the shut-down that it began with (S-23). */
    @WithTransaction
    Uni<PolicyResult> handle(AccountId id, PolicyWish wish, Author author) {
        return bookings.lock(id, clock.now()).map(Optional::orElseThrow).chain(booking -> {
            Optional<PartnerRejection> rejection = new Customer(booking.account()).rejection();
            return rejection.isPresent()
                    ? Uni.createFrom().item(rejection.get())
                    : kept.find(booking.account()).chain(before -> change(booking, before, wish.from(before), author));
        });
    }

    private Uni<PolicyResult> change(Booking booking, PartnerPolicy before, PartnerPolicy after, Author author) {
        var result = new PolicyResult.Set(after);
        return after.equals(before)
                ? Uni.createFrom().item(result)
                : kept.keep(booking.account(), before, after, author, booking.now())
                        .chain(() -> bookings.finish(booking))
                        .replaceWith(result);
    }
}
