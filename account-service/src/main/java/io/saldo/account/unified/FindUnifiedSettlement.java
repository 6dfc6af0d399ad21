package io.saldo.account.unified;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Finds a unified settlement of an enterprise; what is not there is 404. */
@Singleton
class FindUnifiedSettlement {

    private final UnifiedSettlementStore settlements;
    private final UnitOfWork unitOfWork;

    FindUnifiedSettlement(UnifiedSettlementStore settlements, UnitOfWork unitOfWork) {
        this.settlements = settlements;
        this.unitOfWork = unitOfWork;
    }

    Uni<UnifiedSettlement> of(String enterpriseId, String id) {
        return unitOfWork.run(() -> settlements.find(id)).map(found -> found.filter(
                        it -> it.enterpriseId().equals(enterpriseId))
                .orElseThrow(CommonProblems::notFound));
    }
}
