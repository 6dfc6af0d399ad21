package io.saldo.account.status;

import io.saldo.account.ledger.Balances;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is looked at before an account is deregistered. */
record Clearance(
        Balances balances,
        Money creditLimit,
        Optional<Instant> lastAccrual,
        long relations,
        boolean noRunningResources) {

    private static final Duration QUIET = Duration.ofHours(48);

    /** What stands against it, the first of all, or nothing. */
    Optional<String> obstacle(Instant now) {
        if (!balances.figures().isEmpty()) {
            return Optional.of("The balances of the account are not all 0.");
        }
        if (!creditLimit.isZero()) {
            return Optional.of("The account has a credit limit.");
        }
        if (lastAccrual.filter(last -> last.plus(QUIET).isAfter(now)).isPresent()) {
            return Optional.of("Usage has accrued in the last 48 hours.");
        }
        if (!noRunningResources) {
            return Optional.of("State noRunningResources: no resource of the account is running.");
        }
        return relations > 0 ? Optional.of("The account still pays for or is managed by others.") : Optional.empty();
    }
}
