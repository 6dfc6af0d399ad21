package io.saldo.account.suspension;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How long a suspended account is kept, and when it is warned of the release (S-8, S-11, S-24). */
record Retention(Duration kept) {
    private static final List<Duration> WARNINGS_BEFORE = List.of(Duration.ofDays(3), Duration.ofDays(1));

    Instant releaseAt(Phase.Suspended suspended) {
        return suspended.suspendedAt().plus(kept);
    }

    Instant nextDue(Phase.Suspended suspended) {
        return isWarned(suspended)
                ? releaseAt(suspended)
                : releaseAt(suspended).minus(WARNINGS_BEFORE.get(suspended.warnings()));
    }

    /** What is due by now, one at a time and in order: a warning, or the release. */
    Phase after(Phase.Suspended suspended, Instant now) {
        if (now.isBefore(nextDue(suspended))) {
            return suspended;
        }
        return isWarned(suspended)
                ? new Phase.Released(suspended.since(), releaseAt(suspended))
                : new Phase.Suspended(
                        suspended.since(), suspended.suspendedAt(), suspended.reason(), suspended.warnings() + 1);
    }

    private static boolean isWarned(Phase.Suspended suspended) {
        return suspended.warnings() == WARNINGS_BEFORE.size();
    }
}
