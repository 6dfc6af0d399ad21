package io.saldo.account.redemption;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wrong codes of one account, from one client and from all, newest first, on real time: ten an hour are allowed from
 * a client (V-14), thirty in all, so that many addresses are of no use.
 */
record WrongTries(List<Instant> fromClient, List<Instant> fromAll) {

    static final Duration WINDOW = Duration.ofHours(1);

    private static final int FROM_CLIENT = 10;
    private static final int FROM_ALL = 30;

    WrongTries {
        fromClient = List.copyOf(fromClient);
        fromAll = List.copyOf(fromAll);
    }

    /** For how long no code is looked at; empty while tries are left. */
    Optional<Duration> blockedFor(Instant now) {
        return Stream.of(left(fromClient, FROM_CLIENT, now), left(fromAll, FROM_ALL, now))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private static Optional<Duration> left(List<Instant> newestFirst, int allowed, Instant now) {
        List<Instant> counted = newestFirst.stream()
                .filter(tried -> tried.plus(WINDOW).isAfter(now))
                .limit(allowed)
                .toList();
        return counted.size() < allowed
                ? Optional.empty()
                : Optional.of(Duration.between(now, counted.getLast().plus(WINDOW)));
    }
}
