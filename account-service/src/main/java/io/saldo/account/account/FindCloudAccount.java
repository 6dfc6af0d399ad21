package io.saldo.account.account;

import io.saldo.account.relation.RelationStore;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/** Finds a cloud account with its payers. */
@Singleton
class FindCloudAccount implements Needs.Guard {

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

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return find(path.getFirst("cloudAccountId")).map(found -> found.orElseThrow(CommonProblems::notFound));
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
