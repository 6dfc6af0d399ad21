package io.saldo.account.episode;

import io.saldo.account.AccountCrashPoint;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.benefit.FindGraceInForce;
import io.saldo.account.credit.BookedCredit;
import io.saldo.account.ledger.Balances;
import io.saldo.account.partner.PartnerPolicyStore;
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
import java.util.Set;

/** Evaluates overdue and suspension after every posting and when something of it falls due (C-6, S-9, S-22, L-9). */
@Singleton
public class EpisodeRunStore {

    static final String REMINDER = "overdue-reminder";
    static final String SUSPENSION = "suspension";

    private final EpisodeStore store;
    private final FindEpisodeFigures find;
    private final EpisodeAnnouncementStore announcements;
    private final FindGraceInForce inForce;
    private final PartnerPolicyStore policies;
    private final DueRows dueRows;
    private final IdGenerator ids;

    EpisodeRunStore(
            EpisodeStore store,
            FindEpisodeFigures find,
            EpisodeAnnouncementStore announcements,
            FindGraceInForce inForce,
            PartnerPolicyStore policies,
            DueRows dueRows,
            IdGenerator ids) {
        this.store = store;
        this.find = find;
        this.announcements = announcements;
        this.inForce = inForce;
        this.policies = policies;
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
                .chain(before -> inForce.find(FindEpisodeFigures.overdue(figures))
                        .chain(chosen -> policies.frozen(accounts.keySet())
                                .chain(frozen ->
                                        keepAll(accounts.keySet(), new Found(figures, before, chosen, frozen), now)))));
    }

    /** What is known of accounts before they are evaluated. */
    private record Found(
            Map<AccountId, EpisodeFigures> figures,
            Map<AccountId, EpisodeRecord> before,
            FindGraceInForce.InForce inForce,
            Set<AccountId> frozen) {}

    private Uni<Map<AccountId, String>> keepAll(Collection<BillingAccount> accounts, Found found, Instant now) {
        Map<AccountId, String> states = new HashMap<>();
        return Multi.createFrom()
                .iterable(accounts)
                .onItem()
                .transformToUniAndConcatenate(account -> keep(
                                account,
                                Optional.ofNullable(found.before.get(account.id())),
                                Objects.requireNonNull(found.figures.get(account.id())),
                                found,
                                now)
                        .invoke(state -> states.put(account.id(), state)))
                .collect()
                .last()
                .replaceWith(states);
    }

    private Uni<String> keep(
            BillingAccount account, Optional<EpisodeRecord> before, EpisodeFigures figures, Found found, Instant now) {
        boolean frozen = found.frozen.contains(account.id());
        Optional<EpisodeStep> step =
                evaluation(account, figures, found.inForce, now).of(before);
        if (step.isEmpty()) {
            return Uni.createFrom().item(shown(SuspensionState.NORMAL, frozen));
        }
        EpisodeRecord after = step.get().record();
        Uni<String> state = Uni.createFrom().item(shown(after.episode().state(), frozen));
        return before.filter(after::equals).isPresent()
                ? state
                : announcements
                        .announce(account, step.get(), figures, frozen, now)
                        .invoke(() -> Crash.at(AccountCrashPoint.COMMAND_TOLD_NOT_KEPT))
                        .chain(told ->
                                store.save(account.id(), figures.available().currency(), told))
                        .chain(() -> schedule(account, after, now))
                        .chain(() -> state);
    }

    private static String shown(SuspensionState own, boolean frozen) {
        return own.shown(frozen).name();
    }

    private EpisodeStep.Evaluation evaluation(
            BillingAccount account, EpisodeFigures figures, FindGraceInForce.InForce inForce, Instant now) {
        return new EpisodeStep.Evaluation(
                figures.situation(),
                inForce.of(account, now),
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
