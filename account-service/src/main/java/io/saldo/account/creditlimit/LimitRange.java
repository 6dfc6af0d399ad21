package io.saldo.account.creditlimit;

import io.saldo.platform.money.Money;
import java.util.Optional;

/** From where to where a limit may go; what lies outside is refused, never clamped (K-2, K-3, K-10). */
record LimitRange(Money minimum, Money maximum) {

    /** Down to what is uncovered, up to what the entity has left beside the account's own limit (K-2, K-3). */
    static LimitRange of(Money own, Money uncovered, EntityCredit entity) {
        return new LimitRange(uncovered.max(Money.zero(uncovered.currency())), own.plus(entity.unallocated()));
    }

    Optional<LimitRejection> refusedWith(Money wanted) {
        if (wanted.compareTo(minimum) < 0) {
            return Optional.of(new LimitRejection.BelowMinimum(this));
        }
        return wanted.compareTo(maximum) > 0
                ? Optional.of(new LimitRejection.AboveEntityCredit(this))
                : Optional.empty();
    }
}
