package io.saldo.account.episode;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.credit.BookedCredit;
import io.saldo.account.credit.Overdue;
import io.saldo.account.figures.FindBalances;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Available credit of an account, what of it is overdue, and what is about to come (A-1, C-6, S-26). */
@Singleton
class FindEpisodeFigures {

    private final FindBalances balances;
    private final FindFailedBills failedBills;
    private final FindProcessingPayments processing;

    FindEpisodeFigures(FindBalances balances, FindFailedBills failedBills, FindProcessingPayments processing) {
        this.balances = balances;
        this.failedBills = failedBills;
        this.processing = processing;
    }

    Uni<EpisodeFigures> of(BillingAccount account, Instant at) {
        return balances.of(account, at)
                .map(balances -> BookedCredit.available(account, balances))
                .chain(available -> of(account, available, at));
    }

    Uni<EpisodeFigures> of(BillingAccount account, Money available, Instant at) {
        return of(Map.of(account, available), at).map(found -> Objects.requireNonNull(found.get(account.id())));
    }

    /** For several accounts, each with its available credit; by account. */
    Uni<Map<AccountId, EpisodeFigures>> of(Map<BillingAccount, Money> available, Instant at) {
        List<AccountId> byBills = available.keySet().stream()
                .filter(account -> !account.kindAt(at).isMeasuredByAvailableCredit())
                .map(BillingAccount::id)
                .toList();
        return failedBills
                .of(byBills)
                .map(bills -> {
                    Map<AccountId, EpisodeFigures> figures = new HashMap<>();
                    available.forEach((account, amount) -> figures.put(
                            account.id(),
                            new EpisodeFigures(
                                    amount,
                                    account.kindAt(at).isMeasuredByAvailableCredit()
                                            ? Overdue.byAvailable(amount)
                                            : Overdue.byBills(
                                                    bills.getOrDefault(account.id(), List.of()), amount.currency()))));
                    return figures;
                })
                .chain(this::withProcessing);
    }

    private Uni<Map<AccountId, EpisodeFigures>> withProcessing(Map<AccountId, EpisodeFigures> figures) {
        return processing.of(overdue(figures)).map(payments -> {
            payments.forEach(
                    (account, amounts) -> figures.computeIfPresent(account, (_, found) -> found.with(amounts)));
            return figures;
        });
    }

    static List<AccountId> overdue(Map<AccountId, EpisodeFigures> figures) {
        return figures.entrySet().stream()
                .filter(it -> it.getValue().overdue().isOverdue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
