package io.saldo.account.lowbalance;

import io.saldo.platform.money.Money;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Whether available credit lasts as long as it should at the pace of the last hours: {@code used} is their sum (L-11). */
record RunOutForecast(Money used) {

    static final Duration HOUR = Duration.ofHours(1);
    static final Duration LOOKS_BACK = Duration.ofHours(7);
    private static final Duration LASTS = Duration.ofHours(3);

    /** Of nothing left there is nothing to run out: that is what overdue says. */
    boolean isShort(Money available) {
        return available.isPositive() && times(used, LASTS).compareTo(times(available, LOOKS_BACK)) > 0;
    }

    /** Bills are of full hours. */
    static Instant nextHour(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS).plus(HOUR);
    }

    private static BigInteger times(Money amount, Duration hours) {
        return BigInteger.valueOf(amount.minorUnits()).multiply(BigInteger.valueOf(hours.toHours()));
    }
}
