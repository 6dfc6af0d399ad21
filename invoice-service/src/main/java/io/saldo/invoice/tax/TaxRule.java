package io.saldo.invoice.tax;

import io.saldo.platform.money.Money;
import io.saldo.platform.money.Quantity;
import io.saldo.platform.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A tax as dated data: rate on a part of the price, rounded down, on top of prices or contained in them (I-12, I-13,
 * I-16, I-17).
 */
public record TaxRule(
        String id,
        String name,
        String country,
        String taxClass,
        Quantity rate,
        BaseFraction baseFraction,
        TaxRounding rounding,
        boolean inclusive,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** So far a quotient is worked out before it is rounded; cutting it there never changes a rounding down. */
    private static final int WORKING_DECIMALS = 40;

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.filter(end -> !day.isBefore(end)).isEmpty();
    }

    public boolean overlaps(TaxRule other) {
        return !id.equals(other.id)
                && country.equals(other.country)
                && taxClass.equals(other.taxClass)
                && validTo.filter(end -> !other.validFrom.isBefore(end)).isEmpty()
                && other.validTo.filter(end -> !validFrom.isBefore(end)).isEmpty();
    }

    /** The tax of an amount: rounded down to its minor unit, figured on the unrounded base. */
    public Money taxOf(Money amount) {
        return Rounding.tax(unroundedTaxOf(amount), amount.currency());
    }

    /** The same for amounts before tax, whether prices contain it or not. */
    public TaxRule onTop() {
        return new TaxRule(id, name, country, taxClass, rate, baseFraction, rounding, false, validFrom, validTo);
    }

    /** The printed base, for display only. */
    public Money printedBaseOf(Money amount) {
        BigDecimal taxed = inclusive ? amount.decimal().subtract(unroundedTaxOf(amount)) : amount.decimal();
        return Rounding.shown(quotient(baseFraction.times(taxed), baseFraction.divisor()), amount.currency());
    }

    BigDecimal unroundedTaxOf(Money amount) {
        BigDecimal dividend = baseFraction.times(amount.decimal().multiply(rate.value()));
        BigDecimal divisor = baseFraction.divisor();
        return quotient(dividend, inclusive ? divisor.add(baseFraction.times(rate.value())) : divisor);
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, WORKING_DECIMALS, RoundingMode.DOWN);
    }
}
