package io.saldo.platform.money;

import java.math.BigDecimal;

/** An amount before the cut, always with 10 decimals and summed exactly (C-1, C-2). */
public record ExactAmount(BigDecimal value, CurrencyUnit currency) {
    /** Decimals of every exact amount (C-1). */
    public static final int DECIMALS = 10;

    private static final int MAX_DIGITS = 38;

    public ExactAmount {
        try {
            value = value.setScale(DECIMALS);
        } catch (ArithmeticException moreDecimals) {
            throw new IllegalArgumentException(
                    "Exact amount %s has more than %d decimals.".formatted(value.toPlainString(), DECIMALS),
                    moreDecimals);
        }
        if (value.precision() > MAX_DIGITS) {
            throw new IllegalArgumentException("Exact amount %s is too large.".formatted(value.toPlainString()));
        }
    }

    public static ExactAmount zero(CurrencyUnit currency) {
        return new ExactAmount(BigDecimal.ZERO, currency);
    }

    public static ExactAmount of(Money money) {
        return new ExactAmount(money.decimal(), money.currency());
    }

    /** The amount of a plain decimal text with at most 10 decimals. */
    public static ExactAmount parse(String exact, CurrencyUnit currency) {
        return new ExactAmount(PlainDecimal.parse(exact, DECIMALS, currency + " exact amount"), currency);
    }

    public ExactAmount plus(ExactAmount other) {
        return new ExactAmount(value.add(sameCurrency(other).value), currency);
    }

    public ExactAmount minus(ExactAmount other) {
        return new ExactAmount(value.subtract(sameCurrency(other).value), currency);
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    /** What a document or a book shows of it: rounded down to the minor unit (C-2). */
    public Money cut() {
        return Rounding.cut(value, currency);
    }

    /** The plain decimal text of the interface, with all 10 decimals. */
    public String exact() {
        return value.toPlainString();
    }

    @Override
    public String toString() {
        return currency + " " + exact();
    }

    private ExactAmount sameCurrency(ExactAmount other) {
        if (other.currency != currency) {
            throw new IllegalArgumentException("%s and %s are of two currencies.".formatted(this, other));
        }
        return other;
    }
}
