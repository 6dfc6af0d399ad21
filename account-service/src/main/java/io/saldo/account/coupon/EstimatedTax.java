package io.saldo.account.coupon;

import io.saldo.platform.money.Money;
import java.math.BigInteger;

/** The tax that a price is said to bear; a coupon lowers it along with the price (V-5, A-13). */
public record EstimatedTax(Money price, Money tax) {

    /**
     * The most that a lower price can bear. Tax is rounded down (C-4): unrounded it is less than a minor unit more, and a
     * lower price bears its part of that. So a hold is never too small, and where nothing was lowered it is exact.
     */
    public Money of(Money lowered) {
        if (price.isZero()) {
            return tax;
        }
        BigInteger whole = BigInteger.valueOf(price.minorUnits());
        BigInteger below = BigInteger.valueOf(tax.minorUnits() + 1).multiply(BigInteger.valueOf(lowered.minorUnits()));
        BigInteger most =
                below.add(whole).subtract(BigInteger.ONE).divide(whole).subtract(BigInteger.ONE);
        return new Money(Math.max(0, most.longValueExact()), tax.currency());
    }
}
