package io.saldo.invoice.run;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;

/** Locks an account for the work that has fallen due. */
@UseCase
class LockAccount {

    private final AccountStore accounts;

    LockAccount(AccountStore accounts) {
        this.accounts = accounts;
    }

    @WithTransaction
    Uni<Void> handle(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }
}
