package io.saldo.account.rate;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What one unit of a currency is worth in another one, as published for a day. */
public record ExchangeRate(CurrencyUnit from, CurrencyUnit to, BigDecimal rate, LocalDate date) {

    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("A rate from %s to %s of %s.".formatted(from, to, rate));
        }
    }

    /** Half up to the minor unit (C-3). */
    public Money convert(Money amount) {
        return Rounding.fx(unrounded(amount), to);
    }

    /** By how much a converted amount differs from what it is exactly worth: a field, never an entry. */
    public BigDecimal difference(Money amount) {
        return convert(amount).decimal().subtract(unrounded(amount)).stripTrailingZeros();
    }

    private BigDecimal unrounded(Money amount) {
        if (amount.currency() != from) {
            throw new IllegalArgumentException("%s is not converted by a rate of %s.".formatted(amount, from));
        }
        return amount.decimal().multiply(rate);
    }
}
