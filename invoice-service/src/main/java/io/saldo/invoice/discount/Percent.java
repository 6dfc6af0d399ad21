package io.saldo.invoice.discount;

import java.math.BigDecimal;

/** A percentage from 0 to 100 that is taken off an amount before it is rounded (U-9). */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public static final Percent NONE = new Percent(BigDecimal.ZERO);

    public Percent {
        if (value.signum() < 0 || value.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("A discount is from 0 to 100 percent.");
        }
    }

    /** What is left of an amount, exactly. */
    public BigDecimal off(BigDecimal amount) {
        return isNone() ? amount : amount.multiply(WHOLE.subtract(value)).movePointLeft(2);
    }

    public boolean isNone() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }
}
