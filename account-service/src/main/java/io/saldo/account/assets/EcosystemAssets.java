package io.saldo.account.assets;

import io.saldo.platform.money.Money;
import java.time.Instant;

/** The figures of an ecosystem account. */
public record EcosystemAssets(
        Money availableCredit,
        Money spendable,
        Money reserved,
        Money quota,
        Money quotaConsumption,
        Money unbilled,
        boolean overdue,
        Money overdueAmount,
        Instant asOf)
        implements Assets {}
