package io.saldo.account.episode;

import io.saldo.account.account.AccountAnnouncementStore;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.figures.FindBalances;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** The end of a grace, the warnings, and the release, each at its moment (S-5, S-8, S-24). */
@UseCase
class ContinueSuspension implements DueTask {

    private final AccountStore accounts;
    private final AccountAnnouncementStore announcements;
    private final FindBalances balances;
    private final EpisodeStore store;
    private final EpisodeRunStore watch;

    ContinueSuspension(
            AccountStore accounts,
            AccountAnnouncementStore announcements,
            FindBalances balances,
            EpisodeStore store,
            EpisodeRunStore watch) {
        this.accounts = accounts;
        this.announcements = announcements;
        this.balances = balances;
        this.store = store;
        this.watch = watch;
    }

    @Override
    public String kind() {
        return EpisodeRunStore.SUSPENSION;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId id, Instant dueAt) {
        return accounts.find(id)
                .map(Optional::orElseThrow)
                .chain(account -> balances.of(account, dueAt)
                        .chain(balances -> watch.evaluate(account, balances, dueAt))
                        .chain(services -> announce(account, services, dueAt)))
                .chain(() -> store.find(id))
                .map(record -> record.flatMap(kept -> kept.episode().nextDue()));
    }

    private Uni<Void> announce(BillingAccount account, String services, Instant at) {
        BillingAccount after = account.withServices(services, account.standing().owes());
        return after.equals(account)
                ? Uni.createFrom().voidItem()
                : announcements.change(after, at).replaceWithVoid();
    }
}
