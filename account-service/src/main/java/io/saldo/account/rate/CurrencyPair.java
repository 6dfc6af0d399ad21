package io.saldo.account.rate;

import io.saldo.platform.money.CurrencyUnit;

/** Which currency is converted into which. */
public record CurrencyPair(CurrencyUnit from, CurrencyUnit to) {}
