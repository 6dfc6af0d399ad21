package io.saldo.payment.method;

import io.saldo.payment.account.FindAccess;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** Asks for a right on the account of a method that is there. */
@Singleton
class FindMethodAccess implements Needs.Guard {

    private final FindAccess access;
    private final FindMethods methods;
    private final UnitOfWork unitOfWork;

    FindMethodAccess(FindAccess access, FindMethods methods, UnitOfWork unitOfWork) {
        this.access = access;
        this.methods = methods;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        AccountId account = Needs.Guard.account(path, "id");
        return access.require(caller, right, account)
                .chain(() -> unitOfWork.run(() -> methods.one(account, path.getFirst("methodId"))))
                .map(found -> found.orElseThrow(CommonProblems::notFound));
    }
}
