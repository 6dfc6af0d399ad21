package io.saldo.account.reservation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.partner.PartnerPolicyStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Holds spendable credit: all of the amount, or nothing (A-13, S-7, Q-5). */
@UseCase
class HoldCredit {

    private final BookingStore bookings;
    private final ReservationStore reservations;
    private final FindPurchaseRefusal refusals;
    private final PartnerPolicyStore policies;
    private final IdGenerator ids;
    private final BillingClock clock;

    HoldCredit(
            BookingStore bookings,
            ReservationStore reservations,
            FindPurchaseRefusal refusals,
            PartnerPolicyStore policies,
            IdGenerator ids,
            BillingClock clock) {
        this.bookings = bookings;
        this.reservations = reservations;
        this.refusals = refusals;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ReservationResult> handle(AccountId id, Hold wanted) {
        return bookings.lock(id, clock.now()).map(Optional::orElseThrow).chain(booking -> rejection(booking, wanted)
                .chain(rejection -> rejection
                        .<Uni<ReservationResult>>map(why -> Uni.createFrom().item(why))
                        .orElseGet(() -> hold(booking, wanted))));
    }

    private Uni<Optional<ReservationRejection>> rejection(Booking booking, Hold wanted) {
        BillingAccount account = booking.account();
        CurrencyUnit currency = booking.book().currency();
        if (account.standing().status() != AccountStatus.VALID) {
            return refused(new ReservationRejection.NotValid(account.standing().status()));
        }
        if (wanted.amount().currency() != currency) {
            return refused(new ReservationRejection.OtherCurrency(currency));
        }
        return policies.of(account)
                .chain(bans -> bans.purchaseBan()
                        ? refused(new ReservationRejection.PurchaseBan())
                        : measured(booking, wanted));
    }

    private Uni<Optional<ReservationRejection>> measured(Booking booking, Hold wanted) {
        return refusals.of(booking, wanted.amount()).map(refusal -> refusal.map(ReservationRejection.NotAllowed::new));
    }

    private static Uni<Optional<ReservationRejection>> refused(ReservationRejection why) {
        return Uni.createFrom().item(Optional.of(why));
    }

    private Uni<ReservationResult> hold(Booking booking, Hold wanted) {
        AccountId account = booking.account().id();
        Reservation held = Reservation.held(ids.newId("rsv", account), wanted, booking.now());
        return reservations.insert(account, held).replaceWith(new ReservationResult.Done(held));
    }
}
