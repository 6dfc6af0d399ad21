package io.saldo.payment.order;

import io.saldo.payment.account.FindAccess;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.ObjectId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Right;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Decides on a payment by the rights on its account. */
@Singleton
public class FindPaymentAccess {

    private final FindPayments payments;
    private final FindAccess access;
    private final UnitOfWork unitOfWork;

    FindPaymentAccess(FindPayments payments, FindAccess access, UnitOfWork unitOfWork) {
        this.payments = payments;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    /** The account of the payment; fails with 404 or 403 unless the caller has the right on it. */
    public Uni<AccountId> require(Caller caller, Right right, String paymentId) {
        if (!ObjectId.isValid("pay", paymentId)) {
            throw CommonProblems.notFound();
        }
        return unitOfWork
                .run(() -> payments.accountOf(paymentId))
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .call(account -> access.require(caller, right, account));
    }
}
