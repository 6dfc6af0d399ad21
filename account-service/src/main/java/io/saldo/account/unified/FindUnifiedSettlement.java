package io.saldo.account.unified;

import io.saldo.account.enterprise.FindManaged;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** Finds a unified settlement of an enterprise; what is not there is 404. */
@Singleton
class FindUnifiedSettlement implements Needs.Guard {

    private final UnifiedSettlementStore settlements;
    private final UnitOfWork unitOfWork;
    private final FindManaged managed;

    FindUnifiedSettlement(UnifiedSettlementStore settlements, UnitOfWork unitOfWork, FindManaged managed) {
        this.settlements = settlements;
        this.unitOfWork = unitOfWork;
        this.managed = managed;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return managed.pass(caller, right, path).chain(() -> of(path.getFirst("id"), path.getFirst("settlementId")));
    }

    Uni<UnifiedSettlement> of(String enterpriseId, String id) {
        return unitOfWork.run(() -> settlements.find(id)).map(found -> found.filter(
                        it -> it.enterpriseId().equals(enterpriseId))
                .orElseThrow(CommonProblems::notFound));
    }
}
