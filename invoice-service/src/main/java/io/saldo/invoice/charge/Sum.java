package io.saldo.invoice.charge;

import io.saldo.platform.money.ExactAmount;
import java.time.Instant;

/** What charges add up to: quantity, amount, the part that is not ongoing usage (I-4), and up to when. */
public record Sum(NetQuantity quantity, ExactAmount amount, ExactAmount notInOngoing, Instant usageUpTo) {

    static Sum of(Charge charge) {
        ExactAmount amount = charge.amount();
        ExactAmount apart = charge.countsInOngoing() ? ExactAmount.zero(amount.currency()) : amount;
        return new Sum(charge.quantity(), amount, apart, charge.usageUpTo());
    }

    public Sum plus(Sum other) {
        return new Sum(
                quantity.plus(other.quantity),
                amount.plus(other.amount),
                notInOngoing.plus(other.notInOngoing),
                usageUpTo.isAfter(other.usageUpTo) ? usageUpTo : other.usageUpTo);
    }
}
