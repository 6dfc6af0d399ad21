package io.saldo.invoice.creditnote;

import io.saldo.platform.money.LargestRemainder;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Shares an amount in proportion to other amounts, in whole minor units by the largest remainder (C-2). */
final class Shares {

    private static final int WORKING_DECIMALS = 40;

    private Shares() {}

    /** All of the whole gives each its own; nothing to share in proportion to gives nothing. */
    static List<Money> of(Money amount, List<Money> weights) {
        BigDecimal whole = Money.sum(weights, amount.currency()).decimal();
        if (whole.signum() == 0) {
            return weights.stream().map(_ -> Money.zero(amount.currency())).toList();
        }
        return LargestRemainder.split(
                weights.stream()
                        .map(weight -> weight.decimal()
                                .multiply(amount.decimal())
                                .divide(whole, WORKING_DECIMALS, RoundingMode.DOWN))
                        .toList(),
                amount);
    }
}
