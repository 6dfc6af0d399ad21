package io.saldo.account.withdrawal;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.approval.CalledOffStore;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.account.refund.ClosedLegsStore;
import io.saldo.account.refund.Refund;
import io.saldo.account.refund.RefundState;
import io.saldo.account.refund.RefundStore;
import io.saldo.account.refund.RefundView;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Role;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Calls off a withdrawal before it goes out; its money is back in the same lots (O-8, BK-29). */
@UseCase
class CancelWithdrawal {

    private final BookingStore bookings;
    private final RefundStore refunds;
    private final ClosedLegsStore closed;
    private final CalledOffStore approvals;
    private final AuditLog audit;
    private final BillingClock clock;

    CancelWithdrawal(
            BookingStore bookings,
            RefundStore refunds,
            ClosedLegsStore closed,
            CalledOffStore approvals,
            AuditLog audit,
            BillingClock clock) {
        this.bookings = bookings;
        this.refunds = refunds;
        this.closed = closed;
        this.approvals = approvals;
        this.audit = audit;
        this.clock = clock;
    }

    /** The withdrawal as it stands then: one that has gone out or has ended is as it was. What approvers had to decide is over. */
    @WithTransaction
    Uni<Refund> handle(AccountId account, String refundId, Author author) {
        return approvals
                .callOff(LimitedDeed.WITHDRAWAL, account, refundId, author)
                .chain(() -> cancel(account, refundId, author));
    }

    private Uni<Refund> cancel(AccountId account, String refundId, Author author) {
        return bookings.lock(account, clock.now()).map(Optional::orElseThrow).chain(booking -> refunds.find(
                        account, refundId)
                .map(Optional::orElseThrow)
                .chain(refund -> refund.state() == RefundState.REQUESTED
                        ? cancel(booking, refund, author)
                        : Uni.createFrom().item(refund)));
    }

    private Uni<Refund> cancel(Booking booking, Refund refund, Author author) {
        Refund cancelled = refund.cancelled(booking.now());
        return closed.save(booking, refund, cancelled)
                .chain(() -> keep(booking.account().id(), refund, cancelled, author))
                .replaceWith(cancelled);
    }

    private Uni<Void> keep(AccountId account, Refund before, Refund after, Author author) {
        return author.caller().is(Role.OPERATOR)
                ? audit.append(new AuditLog.Change(
                        author.caller().name(),
                        "cancel-withdrawal",
                        Optional.of(account),
                        after.id(),
                        author.reason(),
                        Optional.of(RefundView.of(before)),
                        Optional.of(RefundView.of(after))))
                : Uni.createFrom().voidItem();
    }
}
