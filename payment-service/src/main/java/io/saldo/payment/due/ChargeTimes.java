package io.saldo.payment.due;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** When a due item is charged: on day T, 7 days later and 14 days later, each at T's local time (S-10). */
public final class ChargeTimes {

    private static final List<Duration> AFTER_T = List.of(Duration.ZERO, Duration.ofDays(7), Duration.ofDays(14));

    private ChargeTimes() {}

    /** The moment of the try after so many; empty when all have been made. */
    public static Optional<Instant> next(Instant firstTryAt, int tries, ZoneId zone) {
        return tries < AFTER_T.size()
                ? Optional.of(firstTryAt
                        .atZone(zone)
                        .plusDays(AFTER_T.get(tries).toDays())
                        .toInstant())
                : Optional.empty();
    }
}
