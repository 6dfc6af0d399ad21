package io.saldo.account.refund;

import io.saldo.account.origin.PaymentOrigin;
import io.saldo.account.posting.TaxShare;
import io.saldo.platform.money.Money;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tax that was paid with a payment, and what of it has gone back or is about to (O-9).
 *
 * @param legs all that were ever asked of it, also those that came back
 */
public record PaidTax(PaymentOrigin origin, List<RefundLeg> legs) {

    public PaidTax {
        legs = List.copyOf(legs);
    }

    /** What has not gone back of the payment, in its own currency. */
    public Money left() {
        return origin.credit()
                .minus(Money.sum(
                        gone().map(RefundLeg::sent).toList(), origin.credit().currency()));
    }

    /** Of each rule's tax the share of the part, cut; whoever takes the last of all that was paid gets what is left (O-9). */
    public List<TaxShare> of(Money part) {
        Money gone = Money.sum(gone().map(RefundLeg::sent).toList(), part.currency());
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
