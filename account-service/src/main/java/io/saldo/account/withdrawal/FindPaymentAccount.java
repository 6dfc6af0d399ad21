package io.saldo.account.withdrawal;

import io.saldo.account.origin.PaymentOriginStore;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.ObjectId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.reply.Awaited;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;

/** Decides on a payment by the rights on the account that it was credited to. */
@Singleton
class FindPaymentAccount implements Needs.Guard {

    /** A payment that its customer sees as paid may not be credited here yet. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final PaymentOriginStore origins;
    private final FindRelation relation;
    private final UnitOfWork unitOfWork;
    private final Awaited awaited;

    FindPaymentAccount(PaymentOriginStore origins, FindRelation relation, UnitOfWork unitOfWork, Awaited awaited) {
        this.origins = origins;
        this.relation = relation;
        this.unitOfWork = unitOfWork;
        this.awaited = awaited;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return require(caller, right, path.getFirst("paymentId"));
    }

    Uni<AccountId> require(Caller caller, Right right, String paymentId) {
        if (!ObjectId.isValid("pay", paymentId)) {
            throw CommonProblems.notFound();
        }
        return awaited.within(FRESH, () -> unitOfWork.run(() -> origins.accountOf(paymentId)))
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .call(account -> relation.require(caller, right, account));
    }
}
