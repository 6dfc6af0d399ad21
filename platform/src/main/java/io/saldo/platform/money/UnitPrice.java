package io.saldo.platform.money;

import java.math.BigDecimal;

/** The price of one unit, never negative, with at most 18 decimals (C-1). */
public record UnitPrice(BigDecimal value, CurrencyUnit currency) {

    public UnitPrice {
        value = PlainDecimal.unsigned(value, Quantity.INTEGER_DIGITS, Quantity.DECIMALS, "Unit price");
    }

    public static UnitPrice parse(String text, CurrencyUnit currency) {
        return new UnitPrice(PlainDecimal.parse(text, Quantity.DECIMALS, "Unit price"), currency);
    }

    /** Not rounded: a discount may follow, then {@link Rounding#exact} once. */
    public BigDecimal times(Quantity quantity) {
        return value.multiply(quantity.value());
    }

    @Override
    public String toString() {
        return currency + " " + value.toPlainString();
    }
}
