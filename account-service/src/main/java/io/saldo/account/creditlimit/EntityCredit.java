package io.saldo.account.creditlimit;

import io.saldo.account.account.Checks;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;

/** The credit of a legal entity, and how much of it the limits of its accounts take (K-2). */
public record EntityCredit(Money credit, Money allocated) {

    static final String BOUNDS = "From 0 to " + Checks.MOST_MINOR_UNITS + " of the smallest units.";

    /** Whether a limit or an entity's credit may be so large at all. */
    static boolean isAmount(Money amount) {
        return !amount.isNegative() && amount.minorUnits() <= Checks.MOST_MINOR_UNITS;
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

    Money unallocated() {
        return credit.minus(allocated);
    }

    /** Never below what is allocated (SP-10). */
    boolean mayBecome(Money wanted) {
        return wanted.compareTo(allocated) >= 0;
    }
}
