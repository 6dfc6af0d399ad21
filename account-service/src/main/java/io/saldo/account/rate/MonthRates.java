package io.saldo.account.rate;

import io.saldo.platform.money.Money;
import java.time.YearMonth;

/**
 * By what an account's amounts in its pricing currency count in the currency that it settles in: each month has its rate,
 * usage from before the switch that of the switch.
 */
public record MonthRates(CurrencyPair pair, RateTable table, YearMonth since, YearMonth current) {

    public Money convert(Money amount, YearMonth usageMonth) {
        return of(usageMonth).convert(amount);
    }

    /** The rate of the present month. */
    public ExchangeRate present() {
        return of(current);
    }

    /** The one rate of a usage month. */
    public ExchangeRate of(YearMonth usageMonth) {
        YearMonth month = usageMonth.isBefore(since) ? since : usageMonth;
        return table.of(pair, month)
                .orElseThrow(() -> new IllegalStateException(
                        "No rate from %s to %s before %s.".formatted(pair.from(), pair.to(), month)));
    }
}
