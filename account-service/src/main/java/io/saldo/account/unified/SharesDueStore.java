package io.saldo.account.unified;

import io.saldo.account.account.AccountStore;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The due work of the accounts of a unified settlement. Whoever changes it has locked the main account, which therefore is
 * locked with each account: so the last one of them knows that it is the last.
 */
@Singleton
class SharesDueStore {

    static final String SETTLE = "unified-settlement";
    static final String END = "unified-settlement-end";

    private final AccountStore accounts;
    private final UnifiedSettlementStore settlements;
    private final DueRows dueRows;

    SharesDueStore(AccountStore accounts, UnifiedSettlementStore settlements, DueRows dueRows) {
        this.accounts = accounts;
        this.settlements = settlements;
        this.dueRows = dueRows;
    }

    Uni<Void> lock(AccountId account) {
        return settlements
                .running(account)
                .map(found ->
                        found.map(it -> List.of(it.mainAccount(), account)).orElse(List.of(account)))
                .chain(accounts::lockAll);
    }

    Uni<Void> settle(Collection<AccountId> all, Instant at) {
        return schedule(all, SETTLE, at);
    }

    Uni<Void> end(Collection<AccountId> all, Instant at) {
        return schedule(all, END, at);
    }

    private Uni<Void> schedule(Collection<AccountId> all, String kind, Instant at) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(account -> dueRows.schedule(account, kind, at))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
