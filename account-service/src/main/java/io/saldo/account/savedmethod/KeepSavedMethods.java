package io.saldo.account.savedmethod;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.account.AccountStore;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Keeps whether an account has a method that can be charged, at its highest version. */
@UseCase
class KeepSavedMethods {

    private final AccountStore accounts;
    private final SavedMethodStore methods;

    KeepSavedMethods(AccountStore accounts, SavedMethodStore methods) {
        this.accounts = accounts;
        this.methods = methods;
    }

    @WithTransaction
    Uni<Void> handle(PaymentMethodsChanged changed) {
        return accounts.lock(changed.billingAccountId())
                .chain(() -> methods.keep(changed))
                .replaceWithVoid();
    }
}
