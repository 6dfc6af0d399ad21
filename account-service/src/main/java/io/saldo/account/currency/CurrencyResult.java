package io.saldo.account.currency;

/** A wish that was taken, or the reason why it was not. */
sealed interface CurrencyResult permits CurrencyResult.Taken, CurrencyRejection {

    record Taken() implements CurrencyResult {}
}
