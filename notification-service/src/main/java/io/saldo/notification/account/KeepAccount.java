package io.saldo.notification.account;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.inbox.ParkedEvents;
import io.smallrye.mutiny.Uni;

/** Keeps the newest state of an account and its managers, and takes up what waited for it. */
@UseCase
class KeepAccount {

    private final AccountStore accounts;
    private final ParkedEvents parked;

    KeepAccount(AccountStore accounts, ParkedEvents parked) {
        this.accounts = accounts;
        this.parked = parked;
    }

    @WithTransaction
    Uni<Void> handle(AccountChanged changed) {
        return accounts.keep(changed)
                .chain(newer -> newer
                        ? accounts.replaceManagers(changed)
                        : Uni.createFrom().item(0))
                .chain(() -> parked.release(AccountStore.waitsFor(changed.billingAccountId())))
                .replaceWithVoid();
    }
}
