package io.saldo.account.status;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.ledger.Balances;
import io.saldo.account.openorder.OpenOrders;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is looked at before an account is deregistered. */
record Clearance(
        BillingAccount account,
        Balances balances,
        Optional<Instant> lastAccrual,
        long holds,
        OpenOrders ordered,
        long terms,
        long relations,
        boolean noRunningResources) {

    private static final Duration QUIET = Duration.ofHours(48);

    /** What stands against it, the first of all, or nothing. */
    Optional<String> obstacle(Instant now) {
        if (ordered.first().isPresent()) {
            return ordered.first();
        }
        if (terms > 0) {
            return Optional.of("A term of the account is still running.");
        }
        if (!balances.figures().isEmpty()) {
            return Optional.of("The balances of the account are not all 0.");
        }
        if (!account.creditLimit().isZero() || !account.quota().isZero()) {
            return Optional.of("The account has a credit limit or a quota.");
        }
        if (lastAccrual.filter(last -> last.plus(QUIET).isAfter(now)).isPresent()) {
            return Optional.of("Usage has accrued in the last 48 hours.");
        }
        if (holds > 0) {
            return Optional.of("Credit of the account is held for a resource.");
        }
        if (!noRunningResources) {
            return Optional.of("State noRunningResources: no resource of the account is running.");
        }
        return relations > 0 ? Optional.of("The account still pays for or is managed by others.") : Optional.empty();
    }
}
