package io.saldo.account.account;

import io.saldo.account.relation.RelationStore;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds a cloud account with its payers. */
@Singleton
class FindCloudAccount {

    private final AccountStore accounts;
    private final RelationStore relations;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindCloudAccount(AccountStore accounts, RelationStore relations, UnitOfWork unitOfWork, BillingClock clock) {
        this.accounts = accounts;
        this.relations = relations;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Uni<Optional<CloudAccountView>> find(String cloudAccountId) {
        return unitOfWork.run(() -> accounts.findByCloudAccount(cloudAccountId)
                .chain(own -> own.isEmpty()
                        ? Uni.createFrom().item(Optional.<CloudAccountView>empty())
                        : relations
                                .payers(cloudAccountId)
                                .map(links -> Optional.of(CloudAccountView.of(own.get(), links, clock.now())))));
    }
}
