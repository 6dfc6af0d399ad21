package io.saldo.account.episode;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** The daily notice while an account is overdue, at 09:00 account time (L-9). */
@UseCase
class RemindOfOverdue implements DueTask {

    private final AccountStore accounts;
    private final EpisodeStore store;
    private final FindEpisodeFigures figures;
    private final EpisodeAnnouncementStore announcements;

    RemindOfOverdue(
            AccountStore accounts,
            EpisodeStore store,
            FindEpisodeFigures figures,
            EpisodeAnnouncementStore announcements) {
        this.accounts = accounts;
        this.store = store;
        this.figures = figures;
        this.announcements = announcements;
    }

    @Override
    public String kind() {
        return EpisodeRunStore.REMINDER;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId id, Instant dueAt) {
        return accounts.find(id).map(Optional::orElseThrow).chain(account -> store.find(id)
                .chain(record -> record.filter(EpisodeRecord::isReminded)
                        .map(overdue -> remind(account, overdue, dueAt))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<Optional<Instant>> remind(BillingAccount account, EpisodeRecord record, Instant dueAt) {
        var zone = account.zoneAt(dueAt).zone();
        var outcome = record.notices().reminded(dueAt, zone);
        EpisodeRecord next = record.with(outcome.next());
        return figures.of(account, dueAt)
                .call(now -> announcements.remind(
                        account.id(), next, outcome.notice().orElseThrow(), now, dueAt))
                .chain(now -> store.save(account.id(), now.available().currency(), next))
                .map(_ -> Optional.of(outcome.next().nextReminder(zone)));
    }
}
