package io.saldo.account.lowbalance;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/** The event balance.low: one alert (L-3, L-13). */
public record BalanceLow(
        AccountId billingAccountId,
        String episodeId,
        int occurrence,
        LocalDate localDay,
        Money available,
        Money threshold,
        Instant asOf) {

    static final String TOPIC = "balance.low";
}
