package io.saldo.account.currency;

import io.saldo.platform.money.CurrencyUnit;

/** Why a settlement currency is not taken. */
sealed interface CurrencyRejection extends CurrencyResult {

    /** The provider does not offer it. */
    record NotOffered(CurrencyUnit currency) implements CurrencyRejection {}

    /** A switch that was asked for last month is just being made. */
    record BeingSwitched(CurrencyUnit to) implements CurrencyRejection {}

    /** A condition of X-3 does not hold. */
    record Unfit(SwitchCondition condition) implements CurrencyRejection {}
}
