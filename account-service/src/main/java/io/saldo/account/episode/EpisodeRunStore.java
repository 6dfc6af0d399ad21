package io.saldo.account.episode;

import io.saldo.account.AccountCrashPoint;
import io.saldo.account.account.AccountKind;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.benefit.Benefit;
import io.saldo.account.benefit.BenefitStore;
import io.saldo.account.credit.BookedCredit;
import io.saldo.account.ledger.Balances;
import io.saldo.account.suspension.SuspensionState;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Evaluates overdue and suspension after every posting and when something of it falls due (C-6, S-9, S-22, L-9). */
@Singleton
public class EpisodeRunStore {

    static final String REMINDER = "overdue-reminder";
    static final String SUSPENSION = "suspension";

    private final EpisodeStore store;
    private final FindEpisodeFigures find;
    private final EpisodeAnnouncementStore announcements;
    private final BenefitStore benefits;
    private final DueRows dueRows;
    private final IdGenerator ids;

    EpisodeRunStore(
            EpisodeStore store,
            FindEpisodeFigures find,
            EpisodeAnnouncementStore announcements,
            BenefitStore benefits,
            DueRows dueRows,
            IdGenerator ids) {
        this.store = store;
        this.find = find;
        this.announcements = announcements;
        this.benefits = benefits;
        this.dueRows = dueRows;
        this.ids = ids;
    }

    /** Evaluates the figures of a locked account and gives the state of its services afterwards. */
    public Uni<String> evaluate(BillingAccount account, Balances balances, Instant now) {
        return evaluate(Map.of(account, balances), now).map(states -> Objects.requireNonNull(states.get(account.id())));
    }

    /** The same for several accounts, all locked; the states by account. */
    public Uni<Map<AccountId, String>> evaluate(Map<BillingAccount, Balances> accounts, Instant now) {
        Map<BillingAccount, Money> available = new HashMap<>();
        accounts.forEach((account, balances) -> available.put(account, BookedCredit.available(account, balances)));
        return find.of(available, now).chain(figures -> store.findAll(figures.keySet())
                .chain(before -> benefits.findAll(FindEpisodeFigures.overdue(figures))
                        .chain(chosen -> keepAll(accounts.keySet(), new Found(figures, before, chosen), now))));
    }

    /** What is known of accounts before they are evaluated. */
    private record Found(
            Map<AccountId, EpisodeFigures> figures,
            Map<AccountId, EpisodeRecord> before,
            Map<AccountId, Benefit> chosen) {}

    private Uni<Map<AccountId, String>> keepAll(Collection<BillingAccount> accounts, Found found, Instant now) {
        Map<AccountId, String> states = new HashMap<>();
        return Multi.createFrom()
                .iterable(accounts)
                .onItem()
                .transformToUniAndConcatenate(account -> keep(
                                account,
                                Optional.ofNullable(found.before.get(account.id())),
                                Objects.requireNonNull(found.figures.get(account.id())),
                                found.chosen.getOrDefault(account.id(), Benefit.NOT_CHOSEN),
                                now)
                        .invoke(state -> states.put(account.id(), state)))
                .collect()
                .last()
                .replaceWith(states);
    }

    private Uni<String> keep(
            BillingAccount account,
            Optional<EpisodeRecord> before,
            EpisodeFigures figures,
            Benefit benefit,
            Instant now) {
        Optional<EpisodeStep> step = evaluation(account, figures, benefit, now).of(before);
        if (step.isEmpty()) {
            return Uni.createFrom().item(SuspensionState.NORMAL.name());
        }
        EpisodeRecord after = step.get().record();
        Uni<String> state = Uni.createFrom().item(after.episode().state().name());
        return before.filter(after::equals).isPresent()
                ? state
                : announcements
                        .announce(account, step.get(), figures, now)
                        .invoke(() -> Crash.at(AccountCrashPoint.COMMAND_TOLD_NOT_KEPT))
                        .chain(told ->
                                store.save(account.id(), figures.available().currency(), told))
                        .chain(() -> schedule(account, after, now))
                        .chain(() -> state);
    }

    private EpisodeStep.Evaluation evaluation(
            BillingAccount account, EpisodeFigures figures, Benefit benefit, Instant now) {
        AccountKind kind = account.kindAt(now);
        return new EpisodeStep.Evaluation(
                figures.situation(),
                benefit.inForce(kind),
                now,
                account.zoneAt(now).zone(),
                () -> ids.newId("epi", account.id()));
    }

    private Uni<Void> schedule(BillingAccount account, EpisodeRecord after, Instant now) {
        Optional<Instant> reminder = Optional.of(after)
                .filter(EpisodeRecord::isReminded)
                .map(record -> record.notices().nextReminder(account.zoneAt(now).zone()));
        return set(account.id(), REMINDER, reminder)
                .chain(() -> set(account.id(), SUSPENSION, after.episode().nextDue()))
                .replaceWithVoid();
    }

    private Uni<Integer> set(AccountId account, String kind, Optional<Instant> due) {
        return due.map(at -> dueRows.schedule(account, kind, at)).orElseGet(() -> dueRows.cancel(account, kind));
    }
}
