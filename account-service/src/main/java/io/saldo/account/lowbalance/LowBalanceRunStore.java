package io.saldo.account.lowbalance;

import io.saldo.account.AccountCrashPoint;
import io.saldo.account.account.BillingAccount;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.Money;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at every change of available credit, and keeps run, messages and the next reminder of the alert (L-1 to L-6). */
@Singleton
public class LowBalanceRunStore {

    static final String REMINDER = "low-balance-reminder";
    static final String FORECAST = "run-out-forecast";

    private final LowBalanceStore store;
    private final DueRows dueRows;
    private final Outbox outbox;
    private final IdGenerator ids;

    LowBalanceRunStore(LowBalanceStore store, DueRows dueRows, Outbox outbox, IdGenerator ids) {
        this.store = store;
        this.dueRows = dueRows;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** Available credit of an account went from one figure to another. */
    public record Move(BillingAccount account, Money before, Money after) {
        boolean isWatched(Instant now) {
            return !before.equals(after) && account.kindAt(now).isMeasuredByAvailableCredit();
        }
    }

    /** Looks at moves of accounts that are locked. */
    public Uni<Void> changed(List<Move> moves, Instant now) {
        List<Move> watched = moves.stream().filter(move -> move.isWatched(now)).toList();
        if (watched.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return store.findAll(watched.stream().map(move -> move.account().id()).toList())
                .chain(states -> Multi.createFrom()
                        .iterable(watched)
                        .onItem()
                        .transformToUniAndConcatenate(
                                move -> step(move, states.get(move.account().id()), now))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private Uni<Void> step(Move move, @Nullable AlertState state, Instant now) {
        if (state == null || !state.enabled()) {
            return Uni.createFrom().voidItem();
        }
        ZoneId zone = move.account().zoneAt(now).zone();
        var outcome =
                state.run().changed(new AvailableChange(move.before(), move.after(), state.threshold()), now, zone);
        return outcome.next().equals(state.run()) && outcome.notices().isEmpty()
                ? Uni.createFrom().voidItem()
                : keep(move.account().id(), state, outcome, new Figures(move.after(), now, zone));
    }

    /** The figures that a message names, and where its day is counted. */
    record Figures(Money available, Instant at, ZoneId zone) {}

    Uni<Void> keep(AccountId account, AlertState state, LowBalance.Outcome outcome, Figures figures) {
        boolean crossed = state.run().occurrence() == 0 && outcome.next().occurrence() > 0;
        String episode = state.episodeId().filter(_ -> !crossed).orElseGet(() -> ids.newId("epi", account));
        AlertState next = state.with(outcome.next(), Optional.of(episode));
        List<OutboxEvent> events = outcome.notices().stream()
                .map(notice -> event(account, notice, next, figures))
                .toList();
        return store.save(account, next)
                .chain(() -> outbox.append(events))
                .invoke(() -> Crash.at(AccountCrashPoint.LOW_BALANCE_TOLD))
                .chain(() -> remind(account, outcome.next().nextReminder(figures.zone())));
    }

    /** From the next full hour on (L-11). */
    Uni<Void> forecast(AccountId account, AlertState state, Instant now) {
        return (state.forecasts()
                        ? dueRows.schedule(account, FORECAST, RunOutForecast.nextHour(now))
                        : dueRows.cancel(account, FORECAST))
                .replaceWithVoid();
    }

    Uni<Void> remind(AccountId account, Optional<Instant> next) {
        return next.map(at -> dueRows.schedule(account, REMINDER, at))
                .orElseGet(() -> dueRows.cancel(account, REMINDER))
                .replaceWithVoid();
    }

    private static OutboxEvent event(AccountId account, LowBalanceNotice notice, AlertState state, Figures figures) {
        String episode = state.episodeId().orElseThrow();
        return switch (notice) {
            case LowBalanceNotice.Alert alert ->
                OutboxEvent.of(
                        BalanceLow.TOPIC,
                        account,
                        figures.at(),
                        new BalanceLow(
                                account,
                                episode,
                                alert.occurrence(),
                                alert.localDay(),
                                figures.available(),
                                state.threshold(),
                                figures.at()));
            case LowBalanceNotice.Recovered _ ->
                OutboxEvent.of(
                        BalanceRecovered.TOPIC,
                        account,
                        figures.at(),
                        new BalanceRecovered(account, episode, figures.available(), state.threshold(), figures.at()));
        };
    }
}
