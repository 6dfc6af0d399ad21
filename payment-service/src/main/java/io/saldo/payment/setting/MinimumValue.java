package io.saldo.payment.setting;

import io.saldo.payment.setting.MinimumPayments.From;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The value of the setting minimum-payment as it is told: all its days; a currency that is none of ours is passed over. */
public record MinimumValue(List<Dated> dated) {

    /** Amounts by currency, from a day on. */
    public record Dated(LocalDate validFrom, Map<String, String> value) {}

    MinimumPayments minimums() {
        return new MinimumPayments(dated.stream().map(MinimumValue::from).toList());
    }

    private static From from(Dated dated) {
        Map<CurrencyUnit, Money> minimums = new EnumMap<>(CurrencyUnit.class);
        for (CurrencyUnit currency : CurrencyUnit.values()) {
            String amount = dated.value().get(currency.name());
            if (amount != null) {
                minimums.put(currency, Money.parse(amount, currency));
            }
        }
        return new From(dated.validFrom(), minimums);
    }
}
