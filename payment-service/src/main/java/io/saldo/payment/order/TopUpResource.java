package io.saldo.payment.order;

import io.saldo.payment.PaymentProblems;
import io.saldo.payment.WebAddress;
import io.saldo.payment.account.FindAccess;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.money.Money;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
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

/** Buying credit through a payment company (I-6). */
@Path("/api/v1/billing-accounts/{id}/top-ups")
public class TopUpResource {

    private static final int LONGEST_CODE = 100;

    private final Callers callers;
    private final FindAccess access;
    private final Idempotency idempotency;
    private final CreateTopUp create;
    private final OpenOrderGateway open;

    TopUpResource(
            Callers callers, FindAccess access, Idempotency idempotency, CreateTopUp create, OpenOrderGateway open) {
        this.callers = callers;
        this.access = access;
        this.idempotency = idempotency;
        this.create = create;
        this.open = open;
    }

    /** What the customer asks for; the amount is the credit, before tax and fee. An operator says why. */
    @Schema(name = "TopUpWanted")
    public record Wanted(
            Money amount,
            String channel,
            Optional<String> voucherCode,
            Optional<String> returnUrl,
            Optional<String> reason) {

        TopUp checked() {
            if (voucherCode
                    .filter(code -> code.isBlank() || code.length() > LONGEST_CODE)
                    .isPresent()) {
                throw CommonProblems.malformed("/voucherCode", "1 to " + LONGEST_CODE + " characters.");
            }
            return new TopUp(amount, channel, voucherCode, returnUrl.map(url -> WebAddress.checked("/returnUrl", url)));
        }
    }

    @POST
    @Cancellable(false)
    @Needs(right = Right.PAY, by = FindAccess.class)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PaymentView.class)))
    public Uni<Response> topUp(
            @PathParam("id") AccountId account,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            Wanted wanted) {
        Caller caller = callers.current();
        return access.require(caller, Right.PAY, account).chain(() -> {
            var call = IdempotentCall.of("top-up", account, key, wanted);
            var by = new By(caller.name(), caller.is(Role.OPERATOR), Reasons.of(caller, wanted.reason(), reason));
            return idempotency.resumable(
                    call,
                    () -> create.handle(account, wanted.checked(), by).map(PaymentProblems::orThrow),
                    id -> open.page(account, id));
        });
    }
}
