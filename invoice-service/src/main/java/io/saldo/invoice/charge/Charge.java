package io.saldo.invoice.charge;

import io.saldo.invoice.setting.Tag;
import io.saldo.platform.money.ExactAmount;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A rated part of a usage event: what it adds to its running charge, and where it stands there (U-8). The unit price is
 * before discount; of a price that rates the month it is the average of what the event adds (U-6).
 */
public record Charge(
        ChargeKey key,
        String product,
        LocalDate day,
        String resourceId,
        List<Tag> tags,
        NetQuantity quantity,
        BigDecimal unitPrice,
        Tariff tariff,
        ExactAmount amount,
        boolean countsInOngoing,
        Instant usageFrom,
        Instant usageUpTo) {}
