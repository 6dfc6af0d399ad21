package io.saldo.simulator.delivery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** How long to wait before each further attempt (gw:6a), with a jitter of a tenth; tests make it shorter. */
public final class RetrySchedule {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));
    private static final int JITTER_PERCENT = 10;

    private final BigDecimal scale;
    private final RandomGenerator random;

    public RetrySchedule(BigDecimal scale, RandomGenerator random) {
        if (scale.signum() <= 0) {
            throw new IllegalArgumentException("the scale of the retry schedule must be above 0: " + scale);
        }
        this.scale = scale;
        this.random = random;
    }

    boolean isLast(int attempts) {
        return attempts > PAUSES.size();
    }

    /** The pause after so many attempts. */
    Duration pauseAfter(int attempts) {
        int percent = 100 + random.nextInt(-JITTER_PERCENT, JITTER_PERCENT + 1);
        long millis = scale.multiply(BigDecimal.valueOf(PAUSES.get(attempts - 1).toMillis()))
                .multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(100), RoundingMode.CEILING)
                .longValue();
        return Duration.ofMillis(Math.max(1, millis));
    }
}
