package io.saldo.account.lowbalance;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;

/** The event balance.recovered: available credit is back at the threshold (L-5). */
public record BalanceRecovered(
        AccountId billingAccountId, String episodeId, Money available, Money threshold, Instant recoveredAt) {

    static final String TOPIC = "balance.recovered";
}
