package io.saldo.account.quota;

import io.saldo.platform.money.Money;

/** The quota of an account, or the reason why it is not changed. */
sealed interface QuotaResult permits QuotaResult.Set, QuotaRejection {

    /** The quota is as wanted, now or already. */
    record Set(Money quota, Money available) implements QuotaResult {}
}
