package io.saldo.platform.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The one way a number comes in as text: digits, at most one dot, at most one leading minus; nothing is rounded. */
final class PlainDecimal {
    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    /** Nothing that fits a column is longer; it keeps a hostile text of a million digits from being worked on. */
    private static final int MAX_LENGTH = 60;

    private PlainDecimal() {}

    static BigDecimal parse(String text, int maxDecimals, String what) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("%s of %d characters is too long.".formatted(what, text.length()));
        }
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("%s '%s' is not a plain decimal number.".formatted(what, text));
        }
        BigDecimal value = new BigDecimal(text);
        if (value.scale() > maxDecimals) {
            throw new IllegalArgumentException("%s '%s' has more than %d decimals.".formatted(what, text, maxDecimals));
        }
        return value;
    }

    /** The same number without trailing zeros, refused when it is negative or does not fit the digits. */
    static BigDecimal unsigned(BigDecimal value, int integerDigits, int decimals, String what) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.signum() < 0) {
            throw new IllegalArgumentException("%s %s is negative.".formatted(what, value.toPlainString()));
        }
        if (stripped.scale() > decimals || stripped.precision() - stripped.scale() > integerDigits) {
            throw new IllegalArgumentException("%s %s does not fit %d digits before and %d after the dot."
                    .formatted(what, value.toPlainString(), integerDigits, decimals));
        }
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
