package io.saldo.account.currency;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a switch is made: after the write-off of the old month's invoices, within a day; {@code collection} is how long
 * the old month's usage is collected before it is invoiced (I-1).
 */
record SwitchTime(Instant effectiveFrom, Duration collection) {

    private static final Duration AFTER_THE_RUN = Duration.ofMinutes(1);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);
    private static final Duration AT_MOST = Duration.ofHours(24);

    Instant first() {
        return collected().plus(AFTER_THE_RUN);
    }

    /** Charges of the old month that came later wait for the next invoice. */
    Instant collected() {
        return effectiveFrom.plus(collection);
    }

    /** Empty when it was waited for long enough. */
    Optional<Instant> again(Instant now) {
        return Optional.of(now.plus(LOOK_AGAIN)).filter(next -> !next.isAfter(effectiveFrom.plus(AT_MOST)));
    }
}
