package io.saldo.invoice.account;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** Locks an account for the work that has fallen due. */
@UseCase
public class LockAccount {

    private final AccountStore accounts;

    LockAccount(AccountStore accounts) {
        this.accounts = accounts;
    }

    /** Fails when another holds the account for longer than that: whoever goes through many accounts goes on with the next. */
    @WithTransaction
    public Uni<Void> handle(AccountId account, Duration limit) {
        return accounts.lockWithin(limit, account);
    }

    @WithTransaction
    public Uni<Void> handle(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }
}
