package io.saldo.account.withdrawal;

import io.saldo.account.origin.PaymentOrigin;
import io.saldo.account.posting.TaxShare;
import io.saldo.account.refund.RefundLeg;
import io.saldo.platform.money.Money;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

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
        return RefundLeg.executing(number, origin.paymentId(), part, taxesOf(part));
    }

    /** Of each rule's tax the share of the part, cut; whoever takes the last of all that was paid gets what is left (O-9). */
    private List<TaxShare> taxesOf(Money part) {
        Money gone = Money.sum(gone().map(RefundLeg::amount).toList(), part.currency());
        boolean last = gone.plus(part).equals(origin.credit());
        return origin.taxes().stream()
                .map(tax -> new TaxShare(tax.rule(), shareOf(tax, part, last)))
                .filter(tax -> tax.amount().isPositive())
                .toList();
    }

    private Money shareOf(TaxShare tax, Money part, boolean last) {
        Money given = Money.sum(
                gone().flatMap(leg -> leg.taxes().stream())
                        .filter(share -> share.rule().equals(tax.rule()))
                        .map(TaxShare::amount)
                        .toList(),
                part.currency());
        Money rest = tax.amount().minus(given);
        return last ? rest : cut(tax.amount(), part, origin.credit()).min(rest);
    }

    private Stream<RefundLeg> gone() {
        return legs.stream().filter(leg -> !leg.state().isBack());
    }

    /** Exact in whole minor units: nothing is rounded before the cut. */
    private static Money cut(Money whole, Money part, Money of) {
        BigInteger product = BigInteger.valueOf(whole.minorUnits()).multiply(BigInteger.valueOf(part.minorUnits()));
        return new Money(product.divide(BigInteger.valueOf(of.minorUnits())).longValueExact(), whole.currency());
    }
}
