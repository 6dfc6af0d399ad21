package io.saldo.payment.order;

import io.saldo.payment.PaymentProblems;
import io.saldo.payment.account.FindAccess;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Payments, shown and cancelled. */
@Path("/api/v1")
public class PaymentResource {

    private final Callers callers;
    private final FindAccess access;
    private final FindPaymentAccess paymentAccess;
    private final FindPayments find;
    private final CancelOrder cancel;
    private final OrderGateway gateway;
    private final Idempotency idempotency;
    private final UnitOfWork unitOfWork;

    PaymentResource(
            Callers callers,
            FindAccess access,
            FindPaymentAccess paymentAccess,
            FindPayments find,
            CancelOrder cancel,
            OrderGateway gateway,
            Idempotency idempotency,
            UnitOfWork unitOfWork) {
        this.callers = callers;
        this.access = access;
        this.paymentAccess = paymentAccess;
        this.find = find;
        this.cancel = cancel;
        this.gateway = gateway;
        this.idempotency = idempotency;
        this.unitOfWork = unitOfWork;
    }

    @GET
    @Path("/billing-accounts/{id}/payments")
    public Uni<Page<PaymentView>> list(
            @PathParam("id") AccountId account,
            @QueryParam("purpose") @DefaultValue("") String purpose,
            @QueryParam("state") @DefaultValue("") String state,
            @BeanParam PageRequest page) {
        return access.require(callers.current(), Right.READ, account)
                .invoke(() -> PaymentProblems.mustBeOneOf("purpose", purpose, Purpose.values()))
                .invoke(() -> PaymentProblems.mustBeOneOf("state", state, PaymentState.values()))
                .chain(() -> unitOfWork.run(() -> find.page(account, page, purpose, state)))
                .map(rows -> Page.of(page, rows, PaymentView::paymentId));
    }

    @GET
    @Path("/payments/{paymentId}")
    public Uni<PaymentView> show(@PathParam("paymentId") String paymentId) {
        return paymentAccess
                .require(callers.current(), Right.READ, paymentId)
                .chain(account -> unitOfWork.run(() -> find.one(account, paymentId)));
    }

    @POST
    @Path("/payments/{paymentId}/cancel")
    @Cancellable(false)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PaymentView.class)))
    public Uni<Response> cancel(
            @PathParam("paymentId") String paymentId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason) {
        Caller caller = callers.current();
        return paymentAccess.require(caller, Right.PAY, paymentId).chain(account -> {
            var call = IdempotentCall.of("cancel-payment", account, key, paymentId);
            var by = new By(caller.name(), caller.is(Role.OPERATOR), Reasons.of(caller, Optional.empty(), reason));
            return idempotency
                    .once(call, () -> cancelled(account, paymentId, by))
                    .call(() -> gateway.cancel(paymentId));
        });
    }

    private Uni<Answer> cancelled(AccountId account, String paymentId, By by) {
        return cancel.handle(paymentId, by)
                .invoke(done -> {
                    if (!done) {
                        throw PaymentProblems.PAYMENT_CLOSED.because(
                                "gw:P-3", "Only an order that nothing was paid for yet can be cancelled.");
                    }
                })
                .chain(() -> find.one(account, paymentId))
                .map(Answer::ok);
    }
}
