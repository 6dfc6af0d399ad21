package io.saldo.account.suspension;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where an overdue episode stands. */
public sealed interface Phase {

    /** Any phase in which the account is overdue, since that moment. */
    sealed interface Overdue extends Phase {
        Instant since();

        /** For how long a payment has postponed the suspension in this phase (S-26). */
        default Duration postponedFor(Instant now) {
            return Duration.ZERO;
        }
    }

    /** Within the grace, or past it and postponed by a payment that is PROCESSING (S-5, S-26). */
    record Running(Instant since, Optional<Instant> postponedSince) implements Overdue {

        @Override
        public Duration postponedFor(Instant now) {
            return postponedSince.map(begin -> Duration.between(begin, now)).orElse(Duration.ZERO);
        }
    }

    /** Stopped; so many warnings of the release have gone out (S-8, S-24). */
    record Suspended(Instant since, Instant suspendedAt, Reason reason, int warnings) implements Overdue {}

    /** Gone for good; the debt stays (S-8). */
    record Released(Instant since, Instant releasedAt) implements Overdue {}

    /** No longer overdue; the episode may be continued for a day (S-25). */
    record Ended(Instant endedAt) implements Phase {

        /** What is found late does not reach back before the end. */
        Instant notBefore(Instant begin) {
            return begin.isBefore(endedAt) ? endedAt : begin;
        }
    }

    /** Why services stop. */
    enum Reason {
        NO_GRACE,
        OVERDUE_AMOUNT,
        OVERDUE_TIME
    }
}
