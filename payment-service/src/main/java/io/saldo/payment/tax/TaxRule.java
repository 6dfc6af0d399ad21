package io.saldo.payment.tax;

import io.saldo.platform.money.Money;
import io.saldo.platform.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A rate on a fraction of the price, beside the price or within it (I-12, I-13, I-16, I-17). */
public record TaxRule(String id, String rate, String baseFraction, boolean inclusive) {

    /** Far below any minor unit: cutting a quotient there changes no rounding that follows. */
    private static final int GUARD_DECIMALS = 24;

    /** The tax on a price; of an inclusive rule the price contains it. */
    public TaxLine on(Money price) {
        Money amount = Rounding.tax(quotient(price.decimal().multiply(taxed()), whole()), price.currency());
        Money net = inclusive ? price.minus(amount) : price;
        Money base = Rounding.shown(quotient(net.decimal().multiply(numerator()), denominator()), price.currency());
        return new TaxLine(id, rate, base, amount);
    }

    /**
     * The same tax beside a price that does not contain it. Of the credit c an inclusive rule then takes the same tax
     * out of the price c + tax: floor(c * 1.11) is the largest price whose net is c.
     */
    public TaxRule besides() {
        return new TaxRule(id, rate, baseFraction, false);
    }

    /** The same tax within a price that contains it. */
    public TaxRule within() {
        return new TaxRule(id, rate, baseFraction, true);
    }

    private BigDecimal taxed() {
        return new BigDecimal(rate).multiply(numerator());
    }

    private BigDecimal whole() {
        return inclusive ? denominator().add(taxed()) : denominator();
    }

    private BigDecimal numerator() {
        return new BigDecimal(baseFraction.substring(0, baseFraction.indexOf('/')));
    }

    private BigDecimal denominator() {
        return new BigDecimal(baseFraction.substring(baseFraction.indexOf('/') + 1));
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, GUARD_DECIMALS, RoundingMode.DOWN);
    }
}
