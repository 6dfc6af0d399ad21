package io.saldo.payment.order;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When an order is reconciled with its gateway: soon and then ever later, until 3 days after its expiry (gw:P-8). */
public final class CheckTimes {

    private static final List<Duration> FIRST_DAY = List.of(
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration AFTER_EXPIRY = Duration.ofDays(3);

    private CheckTimes() {}

    /** The next check after an instant; a closed order is only looked at once a day. */
    public static Optional<Instant> next(Instant createdAt, Instant expiresAt, boolean open, Instant after) {
        Stream<Instant> early = open ? FIRST_DAY.stream().map(createdAt::plus) : Stream.empty();
        return Stream.concat(early, Stream.of(nextDaily(createdAt, after)))
                .filter(after::isBefore)
                .filter(instant -> !instant.isAfter(expiresAt.plus(AFTER_EXPIRY)))
                .min(Instant::compareTo);
    }

    private static Instant nextDaily(Instant createdAt, Instant after) {
        long days = Math.max(0, Duration.between(createdAt, after).toDays());
        return createdAt.plus(DAY.multipliedBy(days + 1));
    }
}
