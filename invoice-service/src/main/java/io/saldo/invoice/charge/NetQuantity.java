package io.saldo.invoice.charge;

import io.saldo.platform.money.Quantity;
import java.math.BigDecimal;

/** How much of something counts after corrections; what a correction takes away is below zero (U-7). */
public record NetQuantity(BigDecimal value) {

    public static final NetQuantity ZERO = new NetQuantity(BigDecimal.ZERO);

    public NetQuantity {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > Quantity.DECIMALS) {
            throw new IllegalArgumentException(
                    "Quantity %s has more than %d decimals.".formatted(value.toPlainString(), Quantity.DECIMALS));
        }
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static NetQuantity of(Quantity quantity) {
        return new NetQuantity(quantity.value());
    }

    public NetQuantity plus(NetQuantity other) {
        return new NetQuantity(value.add(other.value));
    }

    public NetQuantity minus(NetQuantity other) {
        return new NetQuantity(value.subtract(other.value));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
