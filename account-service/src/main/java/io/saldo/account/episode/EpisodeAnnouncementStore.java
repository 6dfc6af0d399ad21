package io.saldo.account.episode;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.command.ServiceCommand;
import io.saldo.account.command.ServiceCommandStore;
import io.saldo.account.overdue.OverdueNotices;
import io.saldo.account.relation.RelationStore;
import io.saldo.account.suspension.Phase;
import io.saldo.account.suspension.SuspensionEvent;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what an evaluation has changed: notices to people, commands to the cloud platform (S-27, L-9). */
@Singleton
class EpisodeAnnouncementStore {

    private final EpisodeStore store;
    private final RelationStore relations;
    private final ServiceCommandStore commands;
    private final Outbox outbox;
    private final IdGenerator ids;

    EpisodeAnnouncementStore(
            EpisodeStore store, RelationStore relations, ServiceCommandStore commands, Outbox outbox, IdGenerator ids) {
        this.store = store;
        this.relations = relations;
        this.commands = commands;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** Appends the events and gives the episode with the version of its last command. */
    Uni<EpisodeRecord> announce(
            BillingAccount account, EpisodeStep step, EpisodeFigures figures, boolean frozen, Instant now) {
        AccountId id = account.id();
        return store.openBills(id).chain(bills -> commands.lastVersion(id)
                .chain(last -> relations.paidFor(id, now).chain(cloudAccounts -> {
                    List<OutboxEvent> events = notices(id, step, figures, bills, now);
                    List<Told> sent = new ArrayList<>();
                    EpisodeRecord told = step.record().since(last);
                    for (SuspensionEvent event : step.events()) {
                        warning(account, event, now).ifPresent(events::add);
                        var order = ServiceOrder.of(event, account.kindAt(now), frozen, now);
                        if (order.isPresent()) {
                            told = told.withNextCommand();
                            sent.add(command(id, order.get(), told.id(), told.commandVersion(), cloudAccounts));
                        }
                    }
                    return send(id, events, sent, now).replaceWith(told);
                })));
    }

    /** An order that follows from no evaluation. */
    Uni<Void> order(AccountId id, ServiceOrder order, String episodeId, Instant now) {
        return commands.lastVersion(id).chain(last -> relations
                .paidFor(id, now)
                .map(cloudAccounts -> List.of(command(id, order, episodeId, last + 1, cloudAccounts)))
                .chain(sent -> send(id, new ArrayList<>(), sent, now)));
    }

    private static List<OutboxEvent> notices(
            AccountId id, EpisodeStep step, EpisodeFigures figures, List<String> bills, Instant now) {
        List<OutboxEvent> events = new ArrayList<>();
        step.notice().ifPresent(notice -> events.add(overdue(id, step.record(), notice, figures, bills, now)));
        if (step.cleared()) {
            var cleared = new AccountCleared(id, step.record().id(), figures.available(), now);
            events.add(OutboxEvent.of(AccountCleared.TOPIC, id, now, cleared));
        }
        return events;
    }

    private Told command(AccountId id, ServiceOrder order, String episodeId, long version, List<String> cloudAccounts) {
        return new Told(order.topic(), order.to(id, ids.newId("cmd", id), episodeId, version, cloudAccounts));
    }

    private Uni<Void> send(AccountId id, List<OutboxEvent> events, List<Told> sent, Instant now) {
        sent.forEach(told -> events.add(OutboxEvent.of(told.topic(), id, now, told.command())));
        return outbox.append(events).chain(() -> keep(sent, now));
    }

    private record Told(String topic, ServiceCommand command) {}

    private Uni<Void> keep(List<Told> told, Instant now) {
        return Multi.createFrom()
                .iterable(told)
                .onItem()
                .transformToUniAndConcatenate(one -> commands.keep(one.topic(), one.command(), now))
                .collect()
                .last()
                .replaceWithVoid();
    }

    Uni<Integer> remind(
            AccountId id, EpisodeRecord record, OverdueNotices.Notice notice, EpisodeFigures figures, Instant at) {
        return store.openBills(id).chain(bills -> outbox.append(overdue(id, record, notice, figures, bills, at)));
    }

    private static OutboxEvent overdue(
            AccountId id,
            EpisodeRecord record,
            OverdueNotices.Notice notice,
            EpisodeFigures figures,
            List<String> bills,
            Instant now) {
        Instant since = record.episode().phase() instanceof Phase.Overdue overdue ? overdue.since() : now;
        Optional<Instant> suspendAt = record.episode().phase() instanceof Phase.Running
                ? record.episode().nextDue()
                : Optional.empty();
        var data = new AccountOverdue(
                id,
                record.id(),
                notice.occurrence(),
                notice.localDay(),
                since,
                figures.available(),
                figures.overdue().overdueAmount(),
                bills,
                suspendAt);
        return OutboxEvent.of(AccountOverdue.TOPIC, id, now, data);
    }

    private Optional<OutboxEvent> warning(BillingAccount account, SuspensionEvent event, Instant now) {
        AccountId id = account.id();
        return event instanceof SuspensionEvent.ReleaseWarning warning
                ? Optional.of(OutboxEvent.of(
                        ReleaseWarning.TOPIC,
                        id,
                        now,
                        new ReleaseWarning(
                                id,
                                ids.newId("ntc", id),
                                "RELEASE_WARNING",
                                account.zoneAt(now).dayOf(now),
                                now,
                                Map.of("releaseAt", warning.releaseAt().toString()))))
                : Optional.empty();
    }
}
