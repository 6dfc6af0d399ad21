package io.saldo.account.episode;

import io.saldo.account.overdue.OverdueNotices;
import io.saldo.account.suspension.Grace;
import io.saldo.account.suspension.OverdueEpisode;
import io.saldo.account.suspension.Phase;
import io.saldo.account.suspension.Situation;
import io.saldo.account.suspension.Suspension;
import io.saldo.account.suspension.SuspensionEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What an evaluation makes of an account: its episode afterwards, what changes for its services, and a notice. */
record EpisodeStep(
        EpisodeRecord record, List<SuspensionEvent> events, Optional<OverdueNotices.Notice> notice, boolean cleared) {

    /** The figures, the grace that a new episode would freeze, and the moment. */
    record Evaluation(Situation situation, Grace grace, Instant now, ZoneId zone, Supplier<String> newEpisodeId) {

        /** Empty when the account has never been overdue and is not now. */
        Optional<EpisodeStep> of(Optional<EpisodeRecord> before) {
            var events = new ArrayList<SuspensionEvent>();
            Suspension after = settle(before.map(EpisodeRecord::suspension).orElse(Suspension.NEVER_OVERDUE), events);
            return after.episode().map(episode -> step(before, episode, events));
        }

        /** What fell due while nobody looked is done in its order. */
        private Suspension settle(Suspension suspension, List<SuspensionEvent> events) {
            Suspension.Step step = suspension.evaluate(situation, grace, now);
            step.event().ifPresent(events::add);
            boolean more = !step.next().equals(suspension)
                    && step.next().nextDue().filter(due -> !due.isAfter(now)).isPresent();
            return more ? settle(step.next(), events) : step.next();
        }

        private EpisodeStep step(Optional<EpisodeRecord> before, OverdueEpisode episode, List<SuspensionEvent> events) {
            boolean was = before.filter(EpisodeRecord::isOverdue).isPresent();
            boolean is = episode.phase() instanceof Phase.Overdue;
            boolean continued =
                    before.filter(record -> continues(record, episode)).isPresent();
            Optional<OverdueNotices.Outcome> told =
                    is && !was ? Optional.of(begin(before.filter(_ -> continued))) : Optional.empty();
            String id = before.filter(_ -> was || continued || !is)
                    .map(EpisodeRecord::id)
                    .orElseGet(newEpisodeId);
            OverdueNotices notices = told.map(OverdueNotices.Outcome::next)
                    .orElseGet(() -> before.orElseThrow().notices());
            long version = before.map(EpisodeRecord::commandVersion).orElse(0L);
            return new EpisodeStep(
                    new EpisodeRecord(id, episode, notices, version),
                    events,
                    told.flatMap(OverdueNotices.Outcome::notice),
                    was && !is);
        }

        private OverdueNotices.Outcome begin(Optional<EpisodeRecord> continued) {
            return continued
                    .map(record -> record.notices().resumed(now, zone))
                    .orElseGet(() -> OverdueNotices.begun(now, zone));
        }

        /** Overdue again within a day of the end (S-25). */
        private boolean continues(EpisodeRecord before, OverdueEpisode after) {
            return before.episode().phase() instanceof Phase.Ended ended
                    && after.phase() instanceof Phase.Overdue overdue
                    && before.episode().isContinuedAt(ended, overdue.since());
        }
    }
}
