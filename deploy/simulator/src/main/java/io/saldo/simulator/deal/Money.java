package io.saldo.simulator.deal;

import io.saldo.simulator.BadInput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;

/** An amount in whole currency units, whatever the company writes: 55500 rupiah, 10.05 dollars. */
public record Money(BigDecimal value, String currency) {

    private static final Set<String> WHOLE = Set.of("IDR", "JPY", "KRW", "VND");

    public static Money of(String amount, String currency) {
        try {
            return new Money(new BigDecimal(amount), currency.toUpperCase(Locale.ROOT));
        } catch (NumberFormatException e) {
            throw new BadInput("the amount must be a plain decimal");
        }
    }

    /** From the smallest unit, of which so many digits are decimals. */
    public static Money ofMinor(String amount, int digits, String currency) {
        Money money = of(amount, currency);
        return new Money(money.value.movePointLeft(digits), money.currency);
    }

    /** With exactly so many decimals: {@code 55500.00}. */
    public String fixed(int digits) {
        return value.setScale(digits, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** Without decimals that say nothing: {@code 55500}, {@code 10.05}. */
    public String plain() {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped).toPlainString();
    }

    public String minor(int digits) {
        return value.movePointRight(digits)
                .setScale(0, RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** For a reader: {@code IDR 55,500}. */
    String display() {
        String pattern = WHOLE.contains(currency) ? "#,##0.##" : "#,##0.00";
        return currency + " " + new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
