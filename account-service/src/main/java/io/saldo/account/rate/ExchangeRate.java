package io.saldo.account.rate;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /** What an amount here is worth there, half up. */
    public Money worth(Money amount) {
        if (amount.currency() != to) {
            throw new IllegalArgumentException("%s is not what a rate to %s gives.".formatted(amount, to));
        }
        BigDecimal worth = amount.decimal().divide(rate, from.minorDigits(), RoundingMode.HALF_UP);
        return new Money(worth.movePointRight(from.minorDigits()).longValueExact(), from);
    }

    /** The least amount that counts as so much here, below 0 as 0. */
    public Money leastFor(Money wanted) {
        if (wanted.currency() != to) {
            throw new IllegalArgumentException("%s is not what a rate to %s gives.".formatted(wanted, to));
        }
        BigDecimal roundedUp = wanted.decimal().subtract(BigDecimal.valueOf(5, to.minorDigits() + 1));
        BigDecimal least = roundedUp.divide(rate, from.minorDigits(), RoundingMode.CEILING);
        return new Money(least.movePointRight(from.minorDigits()).longValueExact(), from).max(Money.zero(from));
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
