package io.saldo.account.withdrawal;

import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.account.Checks;
import io.saldo.account.refund.RefundView;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.money.Money;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** One payment given back by its own way. */
@Path("/api/v1/payments/{paymentId}/refunds")
public class PaymentRefundResource {

    private final RefundPayment refund;
    private final FindPaymentAccount payments;
    private final Idempotency idempotency;
    private final Callers callers;
    private final WithdrawalProblems problems;

    PaymentRefundResource(
            RefundPayment refund,
            FindPaymentAccount payments,
            Idempotency idempotency,
            Callers callers,
            WithdrawalProblems problems) {
        this.refund = refund;
        this.payments = payments;
        this.idempotency = idempotency;
        this.callers = callers;
        this.problems = problems;
    }

    /** How much of the payment, and why. */
    public record PaymentRefundWish(Money amount, Optional<String> reason) {}

    /** What a repeat of a key must agree with. */
    private record RefundCall(String paymentId, PaymentRefundWish wanted) {}

    @POST
    @Cancellable(false)
    @Needs(right = Right.OUT, by = FindPaymentAccount.class)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RefundView.class)))
    public Uni<Response> refund(
            @PathParam("paymentId") String paymentId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            PaymentRefundWish wanted) {
        Caller caller = callers.current();
        return payments.require(caller, Right.OUT, paymentId).chain(account -> {
            var call = IdempotentCall.of("refund-payment", account, key, new RefundCall(paymentId, wanted));
            Malformed.refuse(new Checks().holds(wanted.amount().isPositive(), "/amount", "More than 0."));
            var author = new Author(caller, Reasons.of(caller, wanted.reason(), reason));
            return idempotency.once(call, () -> refunded(account, paymentId, wanted.amount(), author));
        });
    }

    private Uni<Answer> refunded(AccountId account, String paymentId, Money amount, Author author) {
        return refund.handle(account, paymentId, amount, author).map(result -> switch (result) {
            case WithdrawalResult.Planned planned ->
                Answer.created(RefundView.of(planned.refund().orElseThrow()));
            case WithdrawalRejection rejection -> throw problems.of(rejection);
        });
    }
}
