package io.saldo.account.withdrawal;

import io.saldo.account.origin.PaymentOrigin;
import io.saldo.account.refund.PaidTax;
import io.saldo.account.refund.RefundLeg;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The lot of a payment: what is left of it, and the legs by which parts of it have gone back or are about to (O-4, O-9).
 *
 * @param legs all that were ever asked of it, also those that came back
 */
record RefundableLot(PaymentOrigin origin, Money left, List<RefundLeg> legs) {

    /** As long as most banks take money back (O-4). */
    static final Duration ROUTE_LIMIT = PaymentOrigin.WAY_LIMIT;

    RefundableLot {
        legs = List.copyOf(legs);
    }

    /** Whether it counts at all: a gateway may still take the payment back (gw:M-7). */
    boolean isRipe(Instant now) {
        return left.isPositive() && origin.isWithdrawableAt(now);
    }

    /** Whether money can still go back the way it came: not too old, and never turned away there (O-5). */
    boolean hasOpenRoute(Instant now) {
        boolean turnedAway = legs.stream().anyMatch(leg -> leg.failure().isPresent());
        return !turnedAway && now.isBefore(origin.creditedAt().plus(ROUTE_LIMIT));
    }

    RefundLeg leg(int number, Money part) {
        return RefundLeg.executing(number, origin.paymentId(), part, new PaidTax(origin, legs).of(part));
    }
}
