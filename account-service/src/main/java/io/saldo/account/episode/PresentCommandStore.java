package io.saldo.account.episode;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.suspension.Grace;
import io.saldo.account.suspension.OverdueEpisode;
import io.saldo.account.suspension.Phase;
import io.saldo.platform.id.IdGenerator;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Tells the platform the present state of an account's services anew, for all that it pays for by now (S-27). */
@Singleton
public class PresentCommandStore {

    private final EpisodeStore episodes;
    private final EpisodeAnnouncementStore announcements;
    private final IdGenerator ids;

    PresentCommandStore(EpisodeStore episodes, EpisodeAnnouncementStore announcements, IdGenerator ids) {
        this.episodes = episodes;
        this.announcements = announcements;
        this.ids = ids;
    }

    /** Only while the account is locked. */
    public Uni<Void> tell(BillingAccount account, Instant now) {
        return episodes.find(account.id()).chain(found -> {
            var episode = found.map(EpisodeRecord::episode).orElseGet(() -> never(account));
            String id = found.map(EpisodeRecord::id).orElseGet(() -> ids.newId("epi", account.id()));
            var order = ServiceOrder.present(episode, account.kindAt(now), now);
            return announcements.order(account.id(), order, id, now);
        });
    }

    /** An account that was never overdue runs as one whose episode has ended. */
    private static OverdueEpisode never(BillingAccount account) {
        var ended = new Phase.Ended(account.profile().createdAt());
        return new OverdueEpisode(Grace.NONE, Duration.ZERO, Duration.ZERO, ended);
    }
}
