package io.saldo.payment.order;

import io.saldo.payment.PaymentCrashPoint;
import io.saldo.payment.PaymentProblems;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The second half of making an order: asks for its page, stores it, and answers; may be done again for the same order. */
@Singleton
class OpenOrderGateway {

    private final OrderStore orders;
    private final OrderGateway gateway;
    private final KeepPage keep;
    private final FindPayments find;
    private final UnitOfWork unitOfWork;

    OpenOrderGateway(OrderStore orders, OrderGateway gateway, KeepPage keep, FindPayments find, UnitOfWork unitOfWork) {
        this.orders = orders;
        this.gateway = gateway;
        this.keep = keep;
        this.find = find;
        this.unitOfWork = unitOfWork;
    }

    /** Only a new order is asked for; one that has its page, or has ended since, is answered as it stands. */
    Uni<Answer> page(AccountId account, String paymentId) {
        return unitOfWork
                .run(() -> orders.find(paymentId).map(Optional::orElseThrow))
                .chain(order -> order.state() == PaymentState.CREATED
                        ? ask(paymentId)
                        : Uni.createFrom().voidItem())
                .chain(() -> unitOfWork.run(() -> find.one(account, paymentId)))
                .map(Answer::created);
    }

    private Uni<Void> ask(String paymentId) {
        return gateway.page(paymentId)
                .onFailure(GatewayAway.class)
                .transform(PaymentProblems::away)
                .chain(page -> keep.handle(paymentId, page))
                .invoke(() -> Crash.at(PaymentCrashPoint.PAGE_STORED));
    }
}
