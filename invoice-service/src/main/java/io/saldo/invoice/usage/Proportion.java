package io.saldo.invoice.usage;

import io.saldo.platform.money.Quantity;
import io.saldo.platform.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/** A quantity of a stretch of time; a piece of it has its share in proportion, cut to 18 decimals (U-4). */
record Proportion(Instant start, Instant end, Quantity quantity) {

    private static final int WORKING_DECIMALS = 40;

    Quantity of(Instant from, Instant to) {
        BigDecimal part = quantity.value().multiply(nanos(Duration.between(from, to)));
        return Rounding.quantity(part.divide(nanos(Duration.between(start, end)), WORKING_DECIMALS, RoundingMode.DOWN));
    }

    private static BigDecimal nanos(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds(), -9).add(BigDecimal.valueOf(duration.getNano()));
    }
}
