package io.saldo.account.suspension;

import java.time.Instant;
import java.util.Optional;

/** The state of an account's services: its latest overdue episode, if it has ever had one (S-1 to S-9). */
public record Suspension(Optional<OverdueEpisode> episode) {
    public static final Suspension NEVER_OVERDUE = new Suspension(Optional.empty());

    /** The next state, and what has changed, if anything. */
    public record Step(Suspension next, Optional<SuspensionEvent> event) {}

    public SuspensionState state() {
        return episode.map(OverdueEpisode::state).orElse(SuspensionState.NORMAL);
    }

    public Optional<Instant> nextDue() {
        return episode.flatMap(OverdueEpisode::nextDue);
    }

    /**
     * After every posting, every change of a payment that is PROCESSING, and at {@link #nextDue}; repeat while that is
     * not after now.
     *
     * @param inForce the grace that a new episode would freeze (S-23)
     */
    public Step evaluate(Situation situation, Grace inForce, Instant now) {
        Suspension next = new Suspension(
                situation.isOverdue()
                        ? Optional.of(open(situation.begin(now), inForce).assessed(situation, now))
                        : episode.map(latest -> closed(latest, now)));
        return new Step(next, event(next));
    }

    private OverdueEpisode open(Instant begin, Grace inForce) {
        return episode.map(latest -> switch (latest.phase()) {
                    case Phase.Ended ended -> latest.overdueAgain(ended, ended.notBefore(begin), inForce);
                    case Phase.Overdue _ -> latest;
                })
                .orElseGet(() -> OverdueEpisode.begun(begin, inForce));
    }

    private static OverdueEpisode closed(OverdueEpisode latest, Instant now) {
        return switch (latest.phase()) {
            case Phase.Ended _ -> latest;
            case Phase.Overdue overdue -> latest.cleared(overdue, now);
        };
    }

    private Optional<SuspensionEvent> event(Suspension next) {
        return next.episode.filter(_ -> !next.equals(this)).flatMap(changed -> switch (changed.phase()) {
            case Phase.Ended _ -> Optional.of(new SuspensionEvent.Resumed(state()));
            case Phase.Running _
            when state() == SuspensionState.NORMAL -> Optional.of(new SuspensionEvent.EnteredGrace(changed.nextDue()));
            case Phase.Running _ -> Optional.empty();
            case Phase.Suspended suspended
            when suspended.warnings() > 0 ->
                Optional.of(
                        new SuspensionEvent.ReleaseWarning(changed.retention().releaseAt(suspended)));
            case Phase.Suspended suspended ->
                Optional.of(new SuspensionEvent.Suspended(
                        suspended.reason(),
                        suspended.suspendedAt(),
                        changed.retention().releaseAt(suspended)));
            case Phase.Released released -> Optional.of(new SuspensionEvent.Released(released.releasedAt()));
        });
    }
}
