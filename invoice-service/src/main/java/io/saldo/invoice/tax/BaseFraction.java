package io.saldo.invoice.tax;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The part of a price that is taxed, such as 11/12 (I-12). */
public record BaseFraction(long numerator, long denominator) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,8}/[1-9][0-9]{0,8}");

    public static BaseFraction parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A base fraction is written as 11/12.");
        }
        int slash = text.indexOf('/');
        var fraction = new BaseFraction(
                Long.parseLong(text, 0, slash, 10), Long.parseLong(text, slash + 1, text.length(), 10));
        if (fraction.numerator > fraction.denominator) {
            throw new IllegalArgumentException("A base fraction is at most 1/1.");
        }
        return fraction;
    }

    BigDecimal times(BigDecimal value) {
        return value.multiply(BigDecimal.valueOf(numerator));
    }

    BigDecimal divisor() {
        return BigDecimal.valueOf(denominator);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
