package io.saldo.invoice.alert;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;

/** Locks an account whose month is to be told of. */
@UseCase
class LockForAlert {

    private final AccountStore accounts;

    LockForAlert(AccountStore accounts) {
        this.accounts = accounts;
    }

    @WithTransaction
    Uni<Void> handle(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }
}
