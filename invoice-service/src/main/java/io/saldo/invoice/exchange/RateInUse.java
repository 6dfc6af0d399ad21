package io.saldo.invoice.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Whether a rate would change what a month that has begun somewhere is converted at: that of the month after its day,
 * unless a later day of its own month is published.
 */
record RateInUse(YearMonth month, ExchangeRate serving) {

    /** Where months begin first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    /** {@code serving} is what serves that month by now; a month without any may still be given one. */
    static Optional<RateInUse> of(ExchangeRate wanted, Optional<ExchangeRate> serving, Instant now) {
        YearMonth month = monthAfter(wanted.date());
        boolean hasBegun = !month.isAfter(YearMonth.from(now.atOffset(EARLIEST)));
        return serving.filter(_ -> hasBegun)
                .filter(rate -> !rate.date().isAfter(wanted.date()))
                .filter(rate -> !rate.equals(wanted))
                .map(rate -> new RateInUse(month, rate));
    }

    static YearMonth monthAfter(LocalDate day) {
        return YearMonth.from(day).plusMonths(1);
    }
}
