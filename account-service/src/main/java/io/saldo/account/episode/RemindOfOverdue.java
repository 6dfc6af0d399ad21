package io.saldo.account.episode;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The daily notice while an account is overdue, at 09:00 account time (L-9). */
@UseCase
class RemindOfOverdue implements DueTask {

    private final AccountStore accounts;
    private final EpisodeStore store;
    private final FindEpisodeFigures figures;
    private final EpisodeAnnouncementStore announcements;
    private final BillingClock clock;

    RemindOfOverdue(
            AccountStore accounts,
            EpisodeStore store,
            FindEpisodeFigures figures,
            EpisodeAnnouncementStore announcements,
            BillingClock clock) {
        this.accounts = accounts;
        this.store = store;
        this.figures = figures;
        this.announcements = announcements;
        this.clock = clock;
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

    /** Silent while nothing is overdue any more; reminders that were missed are not made up for (C-6, L-9). */
    private Uni<Optional<Instant>> remind(BillingAccount account, EpisodeRecord record, Instant dueAt) {
        ZoneId zone = account.zoneAt(dueAt).zone();
        EpisodeRecord skipped = record.with(record.notices().skipped(dueAt, zone));
        Instant following = skipped.notices().nextReminder(zone);
        return figures.of(account, dueAt).chain(now -> {
            if (!following.isAfter(clock.now()) || !now.overdue().isOverdue()) {
                return save(account, skipped, now).replaceWith(Optional.of(following));
            }
            var outcome = record.notices().reminded(dueAt, zone);
            EpisodeRecord next = record.with(outcome.next());
            return announcements
                    .remind(account.id(), next, outcome.notice().orElseThrow(), now, dueAt)
                    .chain(() -> save(account, next, now))
                    .replaceWith(Optional.of(following));
        });
    }

    private Uni<Integer> save(BillingAccount account, EpisodeRecord record, EpisodeFigures figures) {
        return store.save(account.id(), figures.available().currency(), record);
    }
}
