package io.saldo.account.withdrawal;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.refund.Refund;
import io.saldo.account.refund.RefundKind;
import io.saldo.account.refund.RefundState;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Takes cash out of an account: decided and taken out of its lots under the lock, then paid out, at once or once approved (O-8, BK-27). */
@UseCase
class Withdraw {

    private final BookingStore bookings;
    private final LeavingCashStore leaving;
    private final AskedRefundStore asked;
    private final BillingClock clock;

    Withdraw(BookingStore bookings, LeavingCashStore leaving, AskedRefundStore asked, BillingClock clock) {
        this.bookings = bookings;
        this.leaving = leaving;
        this.asked = asked;
        this.clock = clock;
    }

    /** The id that it gets, and whether it waits for an approval of a designated account. */
    record Order(String refundId, WithdrawalWish wish, boolean waits) {}

    @WithTransaction
    Uni<WithdrawalResult> handle(AccountId id, Order order, Author author) {
        return bookings.lock(id, clock.now()).map(Optional::orElseThrow).chain(booking -> leaving.of(
                        booking, author.caller())
                .map(cash -> cash.withdrawal(order.wish()))
                .chain(result -> result instanceof WithdrawalResult.Planned planned
                        ? ask(booking, planned, order, author)
                        : Uni.createFrom().item(result)));
    }

    private Uni<WithdrawalResult> ask(Booking booking, WithdrawalResult.Planned planned, Order order, Author author) {
        var refund = new Refund(
                order.refundId(),
                RefundKind.WITHDRAWAL,
                RefundState.EXECUTING,
                planned.amount(),
                planned.legs(),
                order.wish().to(),
                new Refund.Source("WITHDRAWAL", order.refundId()),
                author.reason(),
                booking.now(),
                Optional.empty());
        Refund kept = order.waits() ? refund.waiting() : refund;
        return asked.keep(booking, kept, author, "withdraw").replaceWith(planned.askedAs(kept));
    }
}
