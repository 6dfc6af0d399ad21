package io.saldo.account.withdrawal;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.refund.Refund;
import io.saldo.account.refund.RefundDestination;
import io.saldo.account.refund.RefundKind;
import io.saldo.account.refund.RefundState;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Gives one payment back by its own way, at most what is left of it and what may leave the account (O-2, O-4, BK-27). */
@UseCase
class RefundPayment {

    private final BookingStore bookings;
    private final LeavingCashStore leaving;
    private final AskedRefundStore asked;
    private final IdGenerator ids;
    private final BillingClock clock;

    RefundPayment(
            BookingStore bookings,
            LeavingCashStore leaving,
            AskedRefundStore asked,
            IdGenerator ids,
            BillingClock clock) {
        this.bookings = bookings;
        this.leaving = leaving;
        this.asked = asked;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<WithdrawalResult> handle(AccountId id, String paymentId, Money amount, Author author) {
        return bookings.lock(id, clock.now()).map(Optional::orElseThrow).chain(booking -> leaving.of(
                        booking, author.caller())
                .map(cash -> cash.refund(paymentId, amount))
                .chain(result -> result instanceof WithdrawalResult.Planned planned
                        ? ask(booking, planned, paymentId, author)
                        : Uni.createFrom().item(result)));
    }

    private Uni<WithdrawalResult> ask(
            Booking booking, WithdrawalResult.Planned planned, String paymentId, Author author) {
        var refund = new Refund(
                ids.newId("ref", booking.account().id()),
                RefundKind.PAYMENT_REFUND,
                RefundState.EXECUTING,
                planned.amount(),
                planned.legs(),
                RefundDestination.of(RefundDestination.Type.ORIGINAL),
                new Refund.Source("PAYMENT", paymentId),
                author.reason(),
                booking.now(),
                Optional.empty());
        return asked.keep(booking, refund, author, "refund-payment").replaceWith(planned.askedAs(refund));
    }
}
