package io.saldo.account.assets;

import io.saldo.account.credit.AvailableCredit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** The figures of an ecosystem account; the past knows those of the book only. */
public record EcosystemAssets(
        Money availableCredit,
        Optional<Money> spendable,
        Optional<Money> reserved,
        Optional<Money> quota,
        Money quotaConsumption,
        Money unbilled,
        Optional<Boolean> overdue,
        Optional<Money> overdueAmount,
        Optional<Instant> asOf)
        implements Assets {

    static EcosystemAssets booked(AvailableCredit.Ecosystem credit) {
        return new EcosystemAssets(
                credit.available(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                credit.quotaConsumption(),
                credit.unbilled(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
