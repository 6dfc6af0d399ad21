package io.saldo.account.voucher;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The wrong codes of one account and client, newest first, on real time: ten an hour are allowed (V-14). */
record WrongTries(List<Instant> newestFirst) {

    static final Duration WINDOW = Duration.ofHours(1);

    private static final int ALLOWED = 10;

    WrongTries {
        newestFirst = List.copyOf(newestFirst);
    }

    /** For how long no code is looked at; empty while tries are left. */
    Optional<Duration> blockedFor(Instant now) {
        List<Instant> counted = newestFirst.stream()
                .filter(tried -> tried.plus(WINDOW).isAfter(now))
                .limit(ALLOWED)
                .toList();
        return counted.size() < ALLOWED
                ? Optional.empty()
                : Optional.of(Duration.between(now, counted.getLast().plus(WINDOW)));
    }
}
