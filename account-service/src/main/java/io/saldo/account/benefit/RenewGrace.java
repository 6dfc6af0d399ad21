package io.saldo.account.benefit;

import io.saldo.account.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Renews the grace of an account on the 1st at 00:10; an episode that has begun keeps its own (S-3, S-23). */
@UseCase
class RenewGrace implements DueTask {

    private final AccountStore accounts;
    private final ComputedGraceStore grace;

    RenewGrace(AccountStore accounts, ComputedGraceStore grace) {
        this.accounts = accounts;
        this.grace = grace;
    }

    @Override
    public String kind() {
        return ComputedGraceStore.RENEWAL;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId id, Instant dueAt) {
        return accounts.find(id).map(Optional::orElseThrow).chain(account -> grace.renew(account, dueAt)
                .replaceWith(() -> Optional.of(ComputedGraceStore.nextRenewal(account, dueAt))));
    }
}
