package io.saldo.payment.method;

import io.saldo.payment.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Hands methods whose check is due to the worker that asks the gateways; nothing is called from here. */
@UseCase
class CheckMethods implements DueTask {

    private final AccountStore accounts;
    private final MethodCheckStore checks;

    CheckMethods(AccountStore accounts, MethodCheckStore checks) {
        this.accounts = accounts;
        this.checks = checks;
    }

    @Override
    public String kind() {
        return MethodCheckStore.CHECK;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return checks.want(account, dueAt).chain(() -> checks.next(account));
    }
}
