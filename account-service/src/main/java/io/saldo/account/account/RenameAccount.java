package io.saldo.account.account;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/** Gives an account another name. */
@UseCase
class RenameAccount {

    private final ChangeAccount change;
    private final BillingClock clock;

    RenameAccount(ChangeAccount change, BillingClock clock) {
        this.change = change;
        this.clock = clock;
    }

    @WithTransaction
    Uni<BillingAccount> handle(AccountId id, ChangeAccount.Request request, String name) {
        return change.change(id, request, account -> account.named(name), clock.now());
    }
}
