package io.saldo.account.episode;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.suspension.OverdueEpisode;
import io.saldo.account.suspension.SuspensionState;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Tells the platform that a partner has stopped the services of its locked customer, or lets them go on. */
@Singleton
public class FreezeStore {

    private final EpisodeStore episodes;
    private final EpisodeAnnouncementStore announcements;

    FreezeStore(EpisodeStore episodes, EpisodeAnnouncementStore announcements) {
        this.episodes = episodes;
        this.announcements = announcements;
    }

    public Uni<Void> tell(BillingAccount account, boolean frozen, String freezeEpisode, Instant now) {
        return episodes.find(account.id()).chain(found -> {
            Optional<OverdueEpisode> overdue =
                    found.filter(EpisodeRecord::isOverdue).map(EpisodeRecord::episode);
            SuspensionState state = overdue.map(OverdueEpisode::state).orElse(SuspensionState.NORMAL);
            Optional<ServiceOrder> order = frozen
                    ? ServiceOrder.frozen(state, now)
                    : ServiceOrder.thawed(state, overdue.flatMap(OverdueEpisode::suspendAt), account.kindAt(now), now);
            return order.map(it -> announcements.order(account.id(), it, freezeEpisode, now))
                    .orElseGet(() -> Uni.createFrom().voidItem());
        });
    }
}
