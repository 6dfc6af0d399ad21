package io.saldo.invoice.charge;

import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Quantity;
import io.saldo.platform.money.UnitPrice;
import java.time.Instant;
import java.time.LocalDate;

/** A rated part of a usage event: what it adds to its running charge, and where it stands there (U-8). */
public record Charge(
        ChargeKey key,
        String product,
        LocalDate day,
        String resourceId,
        Quantity quantity,
        UnitPrice unitPrice,
        ExactAmount amount,
        boolean countsInOngoing,
        Instant usageFrom,
        Instant usageUpTo) {}
