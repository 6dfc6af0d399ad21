package io.saldo.account.threshold;

import io.saldo.platform.money.Money;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An amount that a saved method is charged within the month. It stands for the usage up to the moment in which the threshold
 * was reached: what accrues later waits for the next one (W-13).
 */
public record ThresholdDue(String id, long version, Money upTo, Money rest) {

    /** Empty while the uncovered usage is below the threshold. */
    static Optional<ThresholdDue> reached(Exposure exposure, Money threshold, Supplier<String> newId) {
        Money uncovered = exposure.uncovered(exposure.unbilled());
        return uncovered.isPositive() && uncovered.compareTo(threshold) >= 0
                ? Optional.of(new ThresholdDue(newId.get(), 1, exposure.unbilled(), uncovered))
                : Optional.empty();
    }

    /** Whatever money comes, and each correction, lowers it; it never grows again. */
    ThresholdDue at(Exposure exposure) {
        return with(rest.min(exposure.uncovered(upTo)));
    }

    /** An invoice collects the usage instead, or nothing is charged of this account any more. */
    ThresholdDue over() {
        return with(Money.zero(rest.currency()));
    }

    boolean isOpen() {
        return rest.isPositive();
    }

    private ThresholdDue with(Money left) {
        return left.equals(rest) ? this : new ThresholdDue(id, version + 1, upTo, left);
    }
}
