package io.saldo.payment.channel;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;

/** What a channel takes at least, on the credit, and what it costs, in one currency (I-6). */
public record ChannelTerms(String code, String gatewayAccount, Money minimumAmount, Money serviceFee) {

    private static final long MOST_MINOR_UNITS = 100_000_000_000_000L;

    /** With a minimum of at least that. */
    ChannelTerms notBelow(Money least) {
        return new ChannelTerms(code, gatewayAccount, minimumAmount.max(least), serviceFee);
    }

    /** What the payment of a bill brings: its rest, or the minimum, of which the surplus becomes credit (I-9). */
    public Money creditFor(Money rest) {
        return rest.max(minimumAmount);
    }

    /** The most that one payment may bring: more than companies take, and far below what a sum could overflow. */
    public static Money largest(CurrencyUnit currency) {
        return new Money(MOST_MINOR_UNITS, currency);
    }
}
