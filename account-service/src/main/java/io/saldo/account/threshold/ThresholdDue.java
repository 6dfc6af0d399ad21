package io.saldo.account.threshold;

import io.saldo.account.ledger.Dimension;
import io.saldo.platform.money.Money;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An amount that a saved method is charged within the month. It stands for the usage up to the moment in which the threshold
 * was reached, month by month and scope by scope, until that is invoiced: what accrues later waits for the next one (W-13).
 */
public record ThresholdDue(String id, long version, Map<Dimension, Money> usage, Money rest) {

    public ThresholdDue {
        usage = Map.copyOf(usage);
    }

    /** Empty while the uncovered usage is below the threshold. */
    static Optional<ThresholdDue> reached(Exposure exposure, Money threshold, Supplier<String> newId) {
        Money uncovered = exposure.uncovered(exposure.usage());
        return uncovered.isPositive() && uncovered.compareTo(threshold) >= 0
                ? Optional.of(new ThresholdDue(newId.get(), 1, exposure.unbilled(exposure.usage()), uncovered))
                : Optional.empty();
    }

    /** Whatever money comes, each correction, and an invoice that takes some of its usage lower it; it never grows again. */
    ThresholdDue at(Exposure exposure) {
        Map<Dimension, Money> unbilled = exposure.unbilled(isOfUnknownUsage() ? exposure.usage() : usage);
        return with(unbilled, rest.min(exposure.uncovered(unbilled)));
    }

    /** Nothing is charged within the month any more. */
    ThresholdDue over() {
        return with(Map.of(), Money.zero(rest.currency()));
    }

    boolean isOpen() {
        return rest.isPositive();
    }

    /** Whether it is charged for some of that usage. */
    boolean standsFor(Collection<Dimension> invoiced) {
        return isOpen() && (isOfUnknownUsage() || invoiced.stream().anyMatch(usage::containsKey));
    }

    /** Of a version that kept no usage by month and scope, which may run beside this one: it stands for all there is. */
    private boolean isOfUnknownUsage() {
        return isOpen() && usage.isEmpty();
    }

    /** A new version is one that is told: another rest. */
    private ThresholdDue with(Map<Dimension, Money> unbilled, Money left) {
        return new ThresholdDue(id, left.equals(rest) ? version : version + 1, unbilled, left);
    }
}
