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
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Takes cash out of an account: decided and taken out of its lots under the lock, then paid out (O-8, BK-27). */
@UseCase
class Withdraw {

    private final BookingStore bookings;
    private final LeavingCashStore leaving;
    private final AskedRefundStore asked;
    private final IdGenerator ids;
    private final BillingClock clock;

    Withdraw(
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
    Uni<WithdrawalResult> handle(AccountId id, WithdrawalWish wish, Author author) {
        return bookings.lock(id, clock.now()).map(Optional::orElseThrow).chain(booking -> leaving.of(booking)
                .map(cash -> cash.withdrawal(wish))
                .chain(result -> result instanceof WithdrawalResult.Planned planned
                        ? ask(booking, planned, wish, author)
                        : Uni.createFrom().item(result)));
    }

    /** It goes out at once. An approval of a designated account is asked here; then it is {@code waiting()}. */
    private Uni<WithdrawalResult> ask(
            Booking booking, WithdrawalResult.Planned planned, WithdrawalWish wish, Author author) {
        String refundId = ids.newId("ref", booking.account().id());
        var refund = new Refund(
                refundId,
                RefundKind.WITHDRAWAL,
                RefundState.EXECUTING,
                planned.amount(),
                planned.legs(),
                wish.to(),
                new Refund.Source("WITHDRAWAL", refundId),
                author.reason(),
                booking.now(),
                Optional.empty());
        return asked.keep(booking, refund, author, "withdraw").replaceWith(planned.askedAs(refund));
    }
}
