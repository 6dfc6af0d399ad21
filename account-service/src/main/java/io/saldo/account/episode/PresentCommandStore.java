package io.saldo.account.episode;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.command.ServiceCommandStore;
import io.saldo.account.overdue.OverdueNotices;
import io.saldo.account.relation.RelationStore;
import io.saldo.account.suspension.Grace;
import io.saldo.account.suspension.OverdueEpisode;
import io.saldo.account.suspension.Phase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Tells the platform the present state of an account's services anew, for all that it pays for by now (S-27). */
@Singleton
public class PresentCommandStore {

    private final EpisodeStore store;
    private final RelationStore relations;
    private final ServiceCommandStore commands;
    private final Outbox outbox;
    private final IdGenerator ids;

    PresentCommandStore(
            EpisodeStore store, RelationStore relations, ServiceCommandStore commands, Outbox outbox, IdGenerator ids) {
        this.store = store;
        this.relations = relations;
        this.commands = commands;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** Only while the account is locked. */
    public Uni<Void> tell(BillingAccount account, Instant now) {
        AccountId id = account.id();
        return store.find(id)
                .map(found -> found.orElseGet(() -> never(account)).withNextCommand())
                .chain(record -> relations.paidFor(id, now).chain(cloudAccounts -> {
                    ServiceOrder order = ServiceOrder.present(record.episode(), account.kindAt(now), now);
                    return tell(account, record, order, cloudAccounts, now);
                }));
    }

    private Uni<Void> tell(
            BillingAccount account, EpisodeRecord record, ServiceOrder order, List<String> cloudAccounts, Instant now) {
        AccountId id = account.id();
        var command = order.to(id, ids.newId("cmd", id), record, cloudAccounts);
        return outbox.append(OutboxEvent.of(order.topic(), id, now, command))
                .chain(() -> commands.keep(order.topic(), command, now))
                .chain(() -> store.save(id, account.currencyAt(now), record))
                .replaceWithVoid();
    }

    /** An account that was never overdue: an episode that ended so long ago that no other continues it (S-25). */
    private EpisodeRecord never(BillingAccount account) {
        Instant ended = account.profile().createdAt().minus(Duration.ofDays(2));
        var episode = new OverdueEpisode(Grace.NONE, Duration.ZERO, Duration.ZERO, new Phase.Ended(ended));
        var notices = new OverdueNotices(0, account.zoneAt(ended).dayOf(ended));
        return new EpisodeRecord(ids.newId("epi", account.id()), episode, notices, 0);
    }
}
