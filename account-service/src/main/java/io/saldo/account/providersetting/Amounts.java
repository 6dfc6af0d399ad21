package io.saldo.account.providersetting;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Amounts by currency. */
final class Amounts {

    private Amounts() {}

    /** One amount for IDR, another for all others. */
    static Map<CurrencyUnit, Money> of(String rupiah, String others) {
        Map<CurrencyUnit, Money> amounts = new EnumMap<>(CurrencyUnit.class);
        for (CurrencyUnit currency : CurrencyUnit.values()) {
            amounts.put(currency, Money.parse(currency == CurrencyUnit.IDR ? rupiah : others, currency));
        }
        return Map.copyOf(amounts);
    }

    static Map<String, String> shown(Map<CurrencyUnit, Money> amounts) {
        Map<String, String> shown = new TreeMap<>();
        amounts.forEach((currency, amount) -> shown.put(currency.name(), amount.amount()));
        return shown;
    }
}
