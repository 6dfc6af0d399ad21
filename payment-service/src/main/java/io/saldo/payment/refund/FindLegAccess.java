package io.saldo.payment.refund;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** Lets pass to a leg that is there. */
@Singleton
class FindLegAccess implements Needs.Guard {

    private final FindRefundLegs legs;
    private final UnitOfWork unitOfWork;

    FindLegAccess(FindRefundLegs legs, UnitOfWork unitOfWork) {
        this.legs = legs;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return unitOfWork
                .run(() -> legs.one(path.getFirst("id")))
                .map(found -> found.orElseThrow(CommonProblems::notFound));
    }
}
