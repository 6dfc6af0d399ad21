package io.saldo.platform.money;

import java.math.BigDecimal;

/** An exact amount in minor units of one currency; an operation over two currencies or past a long fails (C-1). */
public record Money(long minorUnits, CurrencyUnit currency) implements Comparable<Money> {

    public static Money zero(CurrencyUnit currency) {
        return new Money(0, currency);
    }

    /** The amount of a plain decimal text; more decimals than the currency has are refused, never rounded (C-1). */
    public static Money parse(String amount, CurrencyUnit currency) {
        String what = currency + " amount";
        BigDecimal value = PlainDecimal.parse(amount, currency.minorDigits(), what);
        try {
            return of(value, currency);
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException("%s '%s' is too large.".formatted(what, amount), tooLarge);
        }
    }

    /** Fails when the value has a part below the minor unit: whoever has one rounds it by {@link Rounding} first. */
    static Money of(BigDecimal value, CurrencyUnit currency) {
        return new Money(value.movePointRight(currency.minorDigits()).longValueExact(), currency);
    }

    public static Money sum(Iterable<Money> amounts, CurrencyUnit currency) {
        Money sum = zero(currency);
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minorUnits, sameCurrency(other).minorUnits), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minorUnits, sameCurrency(other).minorUnits), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minorUnits), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return minorUnits == 0;
    }

    public boolean isNegative() {
        return minorUnits < 0;
    }

    public boolean isPositive() {
        return minorUnits > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, sameCurrency(other).minorUnits);
    }

    /** As a decimal of the major unit, with the currency's decimals. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(minorUnits, currency.minorDigits());
    }

    /** The plain decimal text of the interface: "50000" or "12.30". */
    public String amount() {
        return decimal().toPlainString();
    }

    @Override
    public String toString() {
        return currency + " " + amount();
    }

    private Money sameCurrency(Money other) {
        if (other.currency != currency) {
            throw new IllegalArgumentException("%s and %s are of two currencies.".formatted(this, other));
        }
        return other;
    }
}
