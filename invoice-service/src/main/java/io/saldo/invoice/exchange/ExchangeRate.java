package io.saldo.invoice.exchange;

import io.saldo.invoice.account.Era;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Quantity;
import java.time.LocalDate;

/** What one unit of a currency is in another, as published for a day. */
public record ExchangeRate(LocalDate date, CurrencyUnit from, CurrencyUnit to, Quantity rate) {

    public ExchangeRate {
        LocalDate _ = Era.within(date);
        if (from == to) {
            throw new IllegalArgumentException("A rate is between two currencies.");
        }
        if (rate.value().signum() == 0) {
            throw new IllegalArgumentException("A rate is above 0.");
        }
    }

    /** By which it is announced. */
    String id() {
        return from + "-" + to + "-" + date;
    }
}
