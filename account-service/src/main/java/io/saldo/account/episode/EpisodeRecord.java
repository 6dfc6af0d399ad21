package io.saldo.account.episode;

import io.saldo.account.overdue.OverdueNotices;
import io.saldo.account.suspension.OverdueEpisode;
import io.saldo.account.suspension.Phase;
import io.saldo.account.suspension.Suspension;
import java.util.Optional;

/** The latest overdue episode of an account, how often it was told, and the version of the last command (S-25, L-9). */
record EpisodeRecord(String id, OverdueEpisode episode, OverdueNotices notices, long commandVersion) {

    Suspension suspension() {
        return new Suspension(Optional.of(episode));
    }

    boolean isOverdue() {
        return episode.phase() instanceof Phase.Overdue;
    }

    /** Reminded daily until it is cleared or released (L-9). */
    boolean isReminded() {
        return isOverdue() && !(episode.phase() instanceof Phase.Released);
    }

    EpisodeRecord with(OverdueNotices next) {
        return new EpisodeRecord(id, episode, next, commandVersion);
    }

    /** Commands of a partner count on too, without an episode of their own. */
    EpisodeRecord since(long lastVersion) {
        return new EpisodeRecord(id, episode, notices, Math.max(commandVersion, lastVersion));
    }

    EpisodeRecord withNextCommand() {
        return new EpisodeRecord(id, episode, notices, commandVersion + 1);
    }
}
