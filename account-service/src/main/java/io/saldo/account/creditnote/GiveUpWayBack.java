package io.saldo.account.creditnote;

import io.saldo.account.account.AccountStore;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.refund.ClosedLegsStore;
import io.saldo.account.refund.LegOutcome;
import io.saldo.account.refund.Refund;
import io.saldo.account.refund.RefundStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has not gone back the way it came within 42 days is account cash (O-11); one refund at a time. */
@UseCase
class GiveUpWayBack implements DueTask {

    private final AccountStore accounts;
    private final BookingStore bookings;
    private final RefundStore refunds;
    private final ClosedLegsStore closed;
    private final RefundLimitStore limits;

    GiveUpWayBack(
            AccountStore accounts,
            BookingStore bookings,
            RefundStore refunds,
            ClosedLegsStore closed,
            RefundLimitStore limits) {
        this.accounts = accounts;
        this.bookings = bookings;
        this.refunds = refunds;
        this.closed = closed;
        this.limits = limits;
    }

    @Override
    public String kind() {
        return RefundLimitStore.LIMIT;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return refunds.oldestOrderRefund(account)
                .map(found -> found.filter(refund ->
                        !refund.requestedAt().plus(RefundLimitStore.LONGEST).isAfter(dueAt)))
                .chain(found -> found.map(refund -> giveUp(account, refund, dueAt))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .chain(() -> limits.next(account));
    }

    private Uni<Void> giveUp(AccountId account, Refund refund, Instant now) {
        List<LegOutcome> outcomes = refund.legs().stream()
                .map(leg -> LegOutcome.failed(
                        leg.leg(), leg.paymentId(), leg.amount(), leg.tax(), "Not done within 42 days"))
                .toList();
        return bookings.lock(account, now)
                .map(Optional::orElseThrow)
                .chain(booking -> closed.save(booking, refund, refund.closed(outcomes, now)));
    }
}
