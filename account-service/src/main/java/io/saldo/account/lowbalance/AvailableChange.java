package io.saldo.account.lowbalance;

import io.saldo.platform.money.Money;

/** A change of available credit, and the threshold it is measured by (L-1). */
public record AvailableChange(Money before, Money after, Money threshold) {

    /** A posting that leaves available credit as it was is no change (L-1). */
    boolean isReal() {
        return !before.equals(after);
    }

    /** Equality does not fire (L-5). */
    boolean isAtOrAboveThreshold() {
        return after.compareTo(threshold) >= 0;
    }
}
