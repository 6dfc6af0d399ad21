package io.saldo.account.creditlimit;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;

/** The credit of a legal entity, and how much of it the limits of its accounts take (K-2). */
public record EntityCredit(Money credit, Money allocated) {

    /** Sums over many accounts still fit a column. */
    private static final long MOST_MINOR_UNITS = 1_000_000_000_000_000L;

    static final String BOUNDS = "From 0 to " + MOST_MINOR_UNITS + " of the smallest units.";

    /** Whether a limit or an entity's credit may be so large at all. */
    static boolean isAmount(Money amount) {
        return !amount.isNegative() && amount.minorUnits() <= MOST_MINOR_UNITS;
    }

    static EntityCredit none(CurrencyUnit currency) {
        return new EntityCredit(Money.zero(currency), Money.zero(currency));
    }

    EntityCredit with(Money newCredit) {
        return new EntityCredit(newCredit, allocated);
    }

    CurrencyUnit currency() {
        return credit.currency();
    }

    Money free() {
        return credit.minus(allocated);
    }

    /** Never below what is allocated (SP-10). */
    boolean mayBecome(Money wanted) {
        return wanted.compareTo(allocated) >= 0;
    }
}
