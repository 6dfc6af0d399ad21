package io.saldo.notification.balance;

import io.saldo.platform.id.AccountId;

/** Available credit is back at the threshold: nothing is said (L-5). */
public record BalanceRecovered(AccountId billingAccountId, String episodeId) {}
