package io.saldo.notification.mail;

import java.time.Duration;
import java.util.List;

/** When a mail that could not be sent is tried again, on real time: the last pause again and again until patience ends. */
final class Retry {

    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6));

    private Retry() {}

    /** The pause after so many attempts, this one included. */
    static Duration after(int attempts) {
        return PAUSES.get(Math.clamp(attempts, 1, PAUSES.size()) - 1);
    }
}
