package io.saldo.invoice.charge;

import io.saldo.platform.money.ExactAmount;
import java.time.Instant;

/**
 * A running charge as it stands: everything since its month began, the parts of it that documents have taken and that
 * were closed without one (U-8, C-2).
 */
public record RunningCharge(
        ChargeKey key,
        long version,
        ExactAmount total,
        ExactAmount notInOngoing,
        ExactAmount nothingDue,
        ExactAmount invoiced,
        Instant usageUpTo) {

    public ExactAmount open() {
        return total.minus(nothingDue).minus(invoiced);
    }
}
