package io.saldo.account.suspension;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * From overdue to no longer overdue: the grace as it was when the episode began, how much time of it earlier stretches
 * have used, and for how long payments have postponed its suspension (S-23, S-25, S-26).
 */
public record OverdueEpisode(Grace grace, Duration used, Duration postponed, Phase phase) {
    private static final Duration CONTINUES_WITHIN = Duration.ofHours(24);
    private static final Duration MOST_POSTPONED = Duration.ofHours(24);

    static OverdueEpisode begun(Instant now, Grace grace) {
        return new OverdueEpisode(grace, Duration.ZERO, Duration.ZERO, new Phase.Running(now, Optional.empty()));
    }

    public SuspensionState state() {
        return switch (phase) {
            case Phase.Ended _ -> SuspensionState.NORMAL;
            case Phase.Running _ -> SuspensionState.GRACE;
            case Phase.Suspended _ -> SuspensionState.SUSPENDED;
            case Phase.Released _ -> SuspensionState.RELEASED;
        };
    }

    /** When the episode is to be looked at next, if nothing else happens before. */
    public Optional<Instant> nextDue() {
        return switch (phase) {
            case Phase.Running running -> suspendAt(running);
            case Phase.Suspended suspended -> Optional.of(retention().nextDue(suspended));
            case Phase.Released _, Phase.Ended _ -> Optional.empty();
        };
    }

    /** Overdue again: within a day after the end it is the same episode, with what it has used (S-25). */
    OverdueEpisode overdueAgain(Phase.Ended ended, Instant now, Grace inForce) {
        return isContinuedAt(ended, now)
                ? new OverdueEpisode(grace, used, postponed, new Phase.Running(now, Optional.empty()))
                : begun(now, inForce);
    }

    /** Whether being overdue at that moment would continue this episode, not begin another (S-25). */
    public boolean isContinuedAt(Phase.Ended ended, Instant now) {
        return now.isBefore(ended.endedAt().plus(CONTINUES_WITHIN));
    }

    /** No longer overdue: back to NORMAL from wherever it stands (S-9). */
    OverdueEpisode cleared(Phase.Overdue overdue, Instant now) {
        Duration usedNow = used.plus(Duration.between(overdue.since(), now));
        return new OverdueEpisode(grace, usedNow, postponed.plus(overdue.postponedFor(now)), new Phase.Ended(now));
    }

    /** Still overdue: what the figures and the time say now (S-5, S-6, S-24, S-26). */
    OverdueEpisode assessed(Situation situation, Instant now) {
        return switch (phase) {
            case Phase.Running running -> running(running, situation, now);
            case Phase.Suspended suspended -> in(retention().after(suspended, now), postponed);
            case Phase.Released _, Phase.Ended _ -> this;
        };
    }

    private OverdueEpisode running(Phase.Running running, Situation situation, Instant now) {
        Optional<Instant> end = grace.endsAt(running.since(), used);
        if (!grace.isPast(situation.overdueAmount(), now, end)) {
            return in(new Phase.Running(running.since(), Optional.empty()), postponed.plus(running.postponedFor(now)));
        }
        // What came due while nobody looked, happened when it was due.
        Instant past = end.filter(instant -> instant.isBefore(now)).orElse(now);
        Instant postponedSince = running.postponedSince().orElse(past);
        Instant postponedUntil = postponedUntil(postponedSince);
        if (situation.isCoveredByProcessing() && now.isBefore(postponedUntil)) {
            return in(new Phase.Running(running.since(), Optional.of(postponedSince)), postponed);
        }
        boolean postponing = running.postponedSince().isPresent() || situation.isCoveredByProcessing();
        Instant suspendedAt = postponing ? earlier(now, postponedUntil) : past;
        return in(
                new Phase.Suspended(running.since(), suspendedAt, reason(situation), 0),
                postponed.plus(Duration.between(postponedSince, suspendedAt)));
    }

    /** When services stop, unless something else happens before. */
    public Optional<Instant> suspendAt() {
        return phase instanceof Phase.Running running ? suspendAt(running) : Optional.empty();
    }

    /** When what is suspended goes for good (S-8). */
    public Optional<Instant> releaseAt() {
        return phase instanceof Phase.Suspended suspended
                ? Optional.of(retention().releaseAt(suspended))
                : Optional.empty();
    }

    Retention retention() {
        return new Retention(grace.retention());
    }

    private Optional<Instant> suspendAt(Phase.Running running) {
        return running.postponedSince().map(this::postponedUntil).or(() -> grace.endsAt(running.since(), used));
    }

    /** In all at most a day per episode (S-26). */
    private Instant postponedUntil(Instant postponedSince) {
        return postponedSince.plus(MOST_POSTPONED.minus(postponed));
    }

    private Phase.Reason reason(Situation situation) {
        if (grace.isNone()) {
            return Phase.Reason.NO_GRACE;
        }
        return grace.isPastAmount(situation.overdueAmount()) ? Phase.Reason.OVERDUE_AMOUNT : Phase.Reason.OVERDUE_TIME;
    }

    private OverdueEpisode in(Phase next, Duration postponedNow) {
        return new OverdueEpisode(grace, used, postponedNow, next);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
