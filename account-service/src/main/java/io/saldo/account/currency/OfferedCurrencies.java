package io.saldo.account.currency;

import io.saldo.platform.money.CurrencyUnit;
import java.util.List;
import java.util.stream.Stream;

/** What an account may settle in: what the provider offers on that day, and its own pricing currency. */
record OfferedCurrencies(List<CurrencyUnit> all) {

    static OfferedCurrencies of(List<CurrencyUnit> offered, CurrencyUnit pricing) {
        return new OfferedCurrencies(Stream.concat(offered.stream(), Stream.of(pricing))
                .distinct()
                .sorted()
                .toList());
    }

    boolean include(CurrencyUnit currency) {
        return all.contains(currency);
    }
}
