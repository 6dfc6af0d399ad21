package io.saldo.notification.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a webhook that was not taken is tried again, on real time: some three days in all, then no more. */
final class Pauses {

    static final List<Duration> ALL = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final Duration SHORTEST_REST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 6;

    private Pauses() {}

    /** The pause after so many tries, the one that failed now included; none when it was the last. */
    static Optional<Duration> after(int tries) {
        return tries > ALL.size() ? Optional.empty() : Optional.of(ALL.get(Math.max(tries, 1) - 1));
    }

    /** So long nothing at all is sent to an endpoint that has failed so many times in a row: up to some five minutes. */
    static Duration rest(int failures) {
        return SHORTEST_REST.multipliedBy(1L << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS));
    }
}
