package io.saldo.payment.remittance;

import io.saldo.payment.account.FindAccess;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** Asks for a right on the account of a claim. */
@Singleton
class FindClaimAccess implements Needs.Guard {

    private final FindAccess access;
    private final FindClaims claims;
    private final UnitOfWork unitOfWork;

    FindClaimAccess(FindAccess access, FindClaims claims, UnitOfWork unitOfWork) {
        this.access = access;
        this.claims = claims;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return unitOfWork
                .run(() -> claims.accountOf(path.getFirst("id")))
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .call(account -> access.require(caller, right, account));
    }
}
