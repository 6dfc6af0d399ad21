package io.saldo.account.episode;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;

/** The event account.cleared: the account is no longer overdue (S-9). */
public record AccountCleared(AccountId billingAccountId, String episodeId, Money available, Instant clearedAt) {

    static final String TOPIC = "account.cleared";
}
