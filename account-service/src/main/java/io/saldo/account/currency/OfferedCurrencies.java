package io.saldo.account.currency;

import io.saldo.platform.money.CurrencyUnit;
import java.util.List;

/** What an account may settle in: what the provider offers on that day, and its own pricing currency. */
record OfferedCurrencies(List<CurrencyUnit> offered) {

    OfferedCurrencies {
        offered = List.copyOf(offered);
    }

    boolean include(CurrencyUnit currency, CurrencyUnit pricing) {
        return currency == pricing || offered.contains(currency);
    }
}
