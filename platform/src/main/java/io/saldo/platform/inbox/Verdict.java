package io.saldo.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Why an event was not taken, what it waits for, and when it is tried again by itself. */
record Verdict(String reason, String detail, Optional<String> waitsFor, Optional<Duration> retryIn) {

    private static final int LONGEST = 2_000;
    private static final Logger LOG = Logger.getLogger(Verdict.class);

    /** A failure that we did not foresee is tried again at these distances, then it waits for a person. */
    private static final List<Duration> RETRIES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofHours(1),
            Duration.ofHours(6));

    /**
     * What waits for something is called by whoever brings it; it also looks by itself at these distances, the last one
     * again and again, since a call that came before the bringer's commit may have been answered too early.
     */
    private static final List<Duration> LOOKS =
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));

    static final Verdict BEHIND = new Verdict(
            ParkedEvents.WAITS_BEHIND,
            "An earlier event of this key is parked; this one follows it.",
            Optional.empty(),
            Optional.empty());

    /** What a sender wrote may stand in the detail: it must fit, and be text that the database takes. */
    Verdict {
        detail = storable(detail);
        waitsFor = waitsFor.map(Verdict::storable);
    }

    private static String storable(String text) {
        String clean = text.replace('\0', ' ');
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }

    /** The verdict on a failed attempt; {@code attempts} were made before it. */
    static Verdict on(Throwable failure, int attempts) {
        if (failure instanceof EventRefused refused) {
            return new Verdict(
                    refused.reason(),
                    refused.detail(),
                    refused.waitsFor(),
                    refused.waitsFor().map(what -> LOOKS.get(Math.min(attempts, LOOKS.size() - 1))));
        }
        LOG.errorf(failure, "An event failed after %d earlier attempts", attempts);
        Optional<Duration> retryIn = attempts < RETRIES.size() ? Optional.of(RETRIES.get(attempts)) : Optional.empty();
        return new Verdict(
                "FAILED", failure.getClass().getSimpleName() + ": " + failure.getMessage(), Optional.empty(), retryIn);
    }
}
