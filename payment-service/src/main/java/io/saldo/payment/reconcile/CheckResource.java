package io.saldo.payment.reconcile;

import io.saldo.payment.PaymentProblems;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.order.FindPaymentAccess;
import io.saldo.payment.order.FindPayments;
import io.saldo.payment.order.OrderGateway;
import io.saldo.payment.order.PaymentView;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Right;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The return page: it proves nothing itself, it has the gateway asked once (gw:P-6). */
@Path("/api/v1/payments/{paymentId}/check")
public class CheckResource {

    private final Callers callers;
    private final FindPaymentAccess access;
    private final FindWantedChecks checks;
    private final OrderGateway gateway;
    private final TakeReports take;
    private final FindPayments find;
    private final UnitOfWork unitOfWork;

    CheckResource(
            Callers callers,
            FindPaymentAccess access,
            FindWantedChecks checks,
            OrderGateway gateway,
            TakeReports take,
            FindPayments find,
            UnitOfWork unitOfWork) {
        this.callers = callers;
        this.access = access;
        this.checks = checks;
        this.gateway = gateway;
        this.take = take;
        this.find = find;
        this.unitOfWork = unitOfWork;
    }

    @POST
    @Cancellable(false)
    public Uni<PaymentView> check(@PathParam("paymentId") String paymentId) {
        return access.require(callers.current(), Right.READ, paymentId)
                .call(() -> ask(paymentId))
                .chain(account -> unitOfWork.run(() -> find.one(account, paymentId)));
    }

    private Uni<Void> ask(String paymentId) {
        return gateway.reports(paymentId)
                .onFailure(GatewayAway.class)
                .transform(PaymentProblems::away)
                .chain(reports -> unitOfWork
                        .run(() -> checks.one(paymentId))
                        .chain(wanted -> take.handle(paymentId, wanted.gatewayAccount(), reports)));
    }
}
