package io.saldo.account.withdrawal;

import io.saldo.account.currency.OriginalAmount;
import io.saldo.account.origin.PaymentOrigin;
import io.saldo.account.refund.PaidTax;
import io.saldo.account.refund.RefundLeg;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The lot of a payment: what is left of it, and the legs by which parts of it have gone back or are about to (O-4, O-9). What
 * comes to a lot after its payment was paid back, or taken back by the bank, has no way back: nothing is sent twice.
 *
 * @param legs all that were ever asked of it, also those that came back
 * @param conversions of its lot since it was paid, newest first
 */
record RefundableLot(PaymentOrigin origin, Money left, List<RefundLeg> legs, List<OriginalAmount> conversions) {

    /** As long as most banks take money back (O-4). */
    static final Duration ROUTE_LIMIT = PaymentOrigin.WAY_LIMIT;

    RefundableLot {
        legs = List.copyOf(legs);
        conversions = List.copyOf(conversions);
        left = conversions.isEmpty() ? left.min(new PaidTax(origin, legs).left()) : left;
    }

    /** In the currency that was paid. */
    RefundableLot(PaymentOrigin origin, Money left, List<RefundLeg> legs) {
        this(origin, left, legs, List.of());
    }

    /** Whether it counts at all: a gateway may still take the payment back (gw:M-7), or all of that has gone back already. */
    boolean isRipe(Instant now) {
        return left.isPositive()
                && origin.isWithdrawableAt(now)
                && new PaidTax(origin, legs).left().isPositive();
    }

    /** Whether money can still go back the way it came: not too old, and never turned away there (O-5). */
    boolean hasOpenRoute(Instant now) {
        boolean turnedAway = legs.stream().anyMatch(leg -> leg.failure().isPresent());
        return !turnedAway && now.isBefore(origin.creditedAt().plus(ROUTE_LIMIT));
    }

    RefundLeg leg(int number, Money part) {
        var paid = new PaidTax(origin, legs);
        Money sent = conversions.isEmpty() ? part : sent(part).min(paid.left());
        return RefundLeg.executing(number, origin.paymentId(), part, sent, paid.of(sent));
    }

    /** The original amount in proportion to the part that goes back, switch by switch; something is never nothing. */
    private Money sent(Money part) {
        Money amount = part;
        for (OriginalAmount conversion : conversions) {
            amount = conversion.of(amount);
        }
        return amount.max(new Money(1, amount.currency()));
    }
}
