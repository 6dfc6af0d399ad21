package io.saldo.account.currency;

import io.saldo.account.rate.CurrencyPair;
import io.saldo.platform.money.CurrencyUnit;
import java.time.Instant;
import java.time.YearMonth;

/** A wish to settle in another currency from the beginning of a month on. */
record CurrencyRequest(CurrencyUnit from, CurrencyUnit to, YearMonth month, Instant requestedAt, String requestedBy) {

    /** What has become of it. */
    enum State {
        PENDING,
        /** By a later wish of the same month. */
        REPLACED,
        /** The present currency was asked for again. */
        CANCELLED,
        DONE,
        FAILED
    }

    /** The present currency asks for nothing. */
    boolean isForAChange() {
        return from != to;
    }

    CurrencyPair pair() {
        return new CurrencyPair(from, to);
    }
}
