package io.saldo.account.currency;

import io.saldo.platform.money.CurrencyUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an account may settle in: what the provider offers on that day, its own pricing currency, and the currency that
 * it settles in now, by which it takes a wish back.
 */
record OfferedCurrencies(List<CurrencyUnit> all) {

    static OfferedCurrencies of(List<CurrencyUnit> offered, CurrencyUnit pricing, CurrencyUnit current) {
        return new OfferedCurrencies(Stream.concat(offered.stream(), Stream.of(pricing, current))
                .distinct()
                .sorted()
                .toList());
    }

    boolean include(CurrencyUnit currency) {
        return all.contains(currency);
    }
}
