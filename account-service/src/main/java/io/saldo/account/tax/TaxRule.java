package io.saldo.account.tax;

import io.saldo.platform.money.Money;
import io.saldo.platform.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A rate on a fraction of the price, beside the price or within it (I-12, I-16, I-17). */
public record TaxRule(BigDecimal rate, BigDecimal numerator, BigDecimal denominator, boolean inclusive) {

    /** Far below any minor unit: cutting a quotient there changes no rounding that follows. */
    private static final int GUARD_DECIMALS = 24;

    static TaxRule of(String rate, String baseFraction, boolean inclusive) {
        int slash = baseFraction.indexOf('/');
        return new TaxRule(
                new BigDecimal(rate),
                new BigDecimal(baseFraction.substring(0, slash)),
                new BigDecimal(baseFraction.substring(slash + 1)),
                inclusive);
    }

    /** What an invoice adds to that price; a price that contains its tax grows by nothing. */
    public Money addedTo(Money price) {
        return inclusive
                ? Money.zero(price.currency())
                : Rounding.tax(
                        price.decimal()
                                .multiply(rate)
                                .multiply(numerator)
                                .divide(denominator, GUARD_DECIMALS, RoundingMode.DOWN),
                        price.currency());
    }
}
