package io.saldo.account.rate;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Published rates: one a day and pair at most. */
public record RateTable(List<ExchangeRate> rates) {

    public RateTable {
        rates = List.copyOf(rates);
    }

    /** The one rate of a usage month: the last one dated before the month began. */
    public Optional<ExchangeRate> of(CurrencyPair pair, YearMonth month) {
        return rates.stream()
                .filter(rate -> rate.from() == pair.from() && rate.to() == pair.to())
                .filter(rate -> rate.date().isBefore(month.atDay(1)))
                .max(Comparator.comparing(ExchangeRate::date));
    }
}
