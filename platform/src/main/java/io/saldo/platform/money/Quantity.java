package io.saldo.platform.money;

import java.math.BigDecimal;

/** How much of something, never negative, with at most 18 decimals (C-1, U-3). */
public record Quantity(BigDecimal value) {
    /** Decimals of quantities and prices (C-1). */
    public static final int DECIMALS = 18;

    /** Digits before the dot of quantities and prices. */
    static final int INTEGER_DIGITS = 20;

    public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

    public Quantity {
        value = PlainDecimal.unsigned(value, INTEGER_DIGITS, DECIMALS, "Quantity");
    }

    public static Quantity parse(String text) {
        return new Quantity(PlainDecimal.parse(text, DECIMALS, "Quantity"));
    }

    public Quantity plus(Quantity other) {
        return new Quantity(value.add(other.value));
    }

    /** Fails when more is taken than there is. */
    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(other.value));
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
