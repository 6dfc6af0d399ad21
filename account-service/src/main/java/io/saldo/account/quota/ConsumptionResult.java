package io.saldo.account.quota;

/** A change of the consumption ledger, or the reason why there is none. */
sealed interface ConsumptionResult permits Consumption, QuotaRejection {}
