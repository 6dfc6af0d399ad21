package io.saldo.account.lowbalance;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.credit.BookedCredit;
import io.saldo.account.figures.FindBalances;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The second to fifth alert of a run, at 09:00 account time (L-3). */
@UseCase
class RemindOfLowBalance implements DueTask {

    private final AccountStore accounts;
    private final FindBalances balances;
    private final LowBalanceStore store;
    private final LowBalanceRunStore watch;
    private final BillingClock clock;

    RemindOfLowBalance(
            AccountStore accounts,
            FindBalances balances,
            LowBalanceStore store,
            LowBalanceRunStore watch,
            BillingClock clock) {
        this.accounts = accounts;
        this.balances = balances;
        this.store = store;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return LowBalanceRunStore.REMINDER;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId id, Instant dueAt) {
        return accounts.find(id).map(Optional::orElseThrow).chain(account -> store.find(id)
                .chain(state -> state.filter(AlertState::enabled)
                        .filter(kept -> kept.run()
                                .nextReminder(account.zoneAt(dueAt).zone())
                                .isPresent())
                        .map(kept -> next(account, kept, dueAt))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    /** A payment mode without this alert ends the run; reminders that were missed are not made up for (L-1). */
    private Uni<Optional<Instant>> next(BillingAccount account, AlertState state, Instant dueAt) {
        ZoneId zone = account.zoneAt(dueAt).zone();
        if (!account.kindAt(dueAt).isMeasuredByAvailableCredit()) {
            return save(account, state, state.run().rearmed(), zone);
        }
        LowBalance skipped = state.run().skipped(dueAt, zone);
        boolean overtaken = skipped.nextReminder(zone)
                .filter(next -> !next.isAfter(clock.now()))
                .isPresent();
        return overtaken ? save(account, state, skipped, zone) : remind(account, state, dueAt);
    }

    private Uni<Optional<Instant>> save(BillingAccount account, AlertState state, LowBalance run, ZoneId zone) {
        return store.save(account.id(), state.with(run, state.episodeId())).replaceWith(run.nextReminder(zone));
    }

    private Uni<Optional<Instant>> remind(BillingAccount account, AlertState state, Instant dueAt) {
        ZoneId zone = account.zoneAt(dueAt).zone();
        var outcome = state.run().reminded(dueAt, zone);
        return available(account, dueAt)
                .chain(available -> watch.keep(
                        account.id(), state, outcome, new LowBalanceRunStore.Figures(available, dueAt, zone)))
                .map(_ -> outcome.next().nextReminder(zone));
    }

    private Uni<Money> available(BillingAccount account, Instant at) {
        return balances.of(account, at).map(balances -> BookedCredit.available(account, balances));
    }
}
