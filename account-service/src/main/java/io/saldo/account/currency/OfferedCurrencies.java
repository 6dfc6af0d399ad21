package io.saldo.account.currency;

import io.saldo.platform.money.CurrencyUnit;
import java.util.EnumSet;
import java.util.Set;

/** What an account may settle in: what the provider offers, and its own pricing currency. */
final class OfferedCurrencies {

    private static final Set<CurrencyUnit> OFFERED =
            EnumSet.of(CurrencyUnit.USD, CurrencyUnit.EUR, CurrencyUnit.SGD, CurrencyUnit.HKD);

    private OfferedCurrencies() {}

    static boolean include(CurrencyUnit currency, CurrencyUnit pricing) {
        return currency == pricing || OFFERED.contains(currency);
    }
}
