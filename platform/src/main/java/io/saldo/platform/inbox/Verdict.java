package io.saldo.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Why an event was not taken, what it waits for, and when it is tried again by itself. */
record Verdict(String reason, String detail, Optional<String> waitsFor, Optional<Duration> retryIn) {

    private static final Logger LOG = Logger.getLogger(Verdict.class);

    /** A failure that we did not foresee is tried again at these distances, then it waits for a person. */
    private static final List<Duration> RETRIES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofHours(1),
            Duration.ofHours(6));

    static final Verdict BEHIND = new Verdict(
            ParkedEvents.WAITS_BEHIND,
            "An earlier event of this key is parked; this one follows it.",
            Optional.empty(),
            Optional.empty());

    /** The verdict on a failed attempt; {@code attempts} were made before it. */
    static Verdict on(Throwable failure, int attempts) {
        if (failure instanceof EventRefused refused) {
            return new Verdict(refused.reason(), refused.detail(), refused.waitsFor(), onceMore(refused, attempts));
        }
        LOG.errorf(failure, "An event failed after %d earlier attempts", attempts);
        Optional<Duration> retryIn = attempts < RETRIES.size() ? Optional.of(RETRIES.get(attempts)) : Optional.empty();
        return new Verdict(
                "FAILED", failure.getClass().getSimpleName() + ": " + failure.getMessage(), Optional.empty(), retryIn);
    }

    /** What it waits for may have come, and called for those who wait, while this one was not parked yet. */
    private static Optional<Duration> onceMore(EventRefused refused, int attempts) {
        return refused.waitsFor().filter(_ -> attempts == 0).map(_ -> Duration.ofSeconds(2));
    }
}
