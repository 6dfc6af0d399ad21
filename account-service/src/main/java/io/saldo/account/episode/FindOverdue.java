package io.saldo.account.episode;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.credit.Overdue;
import io.saldo.account.suspension.OverdueEpisode;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Finds the latest overdue episode of an account, and how much is overdue. */
@Singleton
public class FindOverdue {

    private final EpisodeStore store;
    private final FindEpisodeFigures figures;

    FindOverdue(EpisodeStore store, FindEpisodeFigures figures) {
        this.store = store;
        this.figures = figures;
    }

    /** The episode, if there has ever been one. */
    public record Found(Optional<OverdueEpisode> episode, Money overdueAmount) {}

    /** How much is overdue, for an available credit that is known already (C-6). */
    public Uni<Overdue> of(BillingAccount account, Money available, Instant now) {
        return figures.of(account, available, now).map(EpisodeFigures::overdue);
    }

    public Uni<Found> of(BillingAccount account, Instant now) {
        return store.find(account.id()).chain(record -> figures.of(account, now)
                .map(found -> new Found(
                        record.map(EpisodeRecord::episode), found.overdue().overdueAmount())));
    }
}
