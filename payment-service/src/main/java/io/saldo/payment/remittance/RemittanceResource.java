package io.saldo.payment.remittance;

import io.saldo.payment.PaymentProblems;
import io.saldo.payment.ShortText;
import io.saldo.payment.account.FindAccess;
import io.saldo.payment.order.By;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
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
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Paying by bank: where to, and the claims on money that came on a shared account. */
@Path("/api/v1")
public class RemittanceResource {

    private final Callers callers;
    private final FindAccess access;
    private final Idempotency idempotency;
    private final CreateClaim create;
    private final FindClaims find;
    private final FindRemittanceAccount bank;
    private final ClaimProblems problems;
    private final UnitOfWork unitOfWork;

    RemittanceResource(
            Callers callers,
            FindAccess access,
            Idempotency idempotency,
            CreateClaim create,
            FindClaims find,
            FindRemittanceAccount bank,
            ClaimProblems problems,
            UnitOfWork unitOfWork) {
        this.callers = callers;
        this.access = access;
        this.idempotency = idempotency;
        this.create = create;
        this.find = find;
        this.bank = bank;
        this.problems = problems;
        this.unitOfWork = unitOfWork;
    }

    /** What was sent; the proof says where the bank's paper is to be found. An operator says why. */
    @Schema(name = "RemittanceClaimWanted")
    public record Wanted(
            Money amount,
            LocalDate valueDate,
            String payerName,
            String reference,
            Optional<String> proof,
            Optional<String> reason) {

        ClaimWish checked() {
            if (!amount.isPositive()) {
                throw CommonProblems.malformed("/amount", "More than 0.");
            }
            ShortText.mustFit("/payerName", payerName);
            ShortText.mustFit("/reference", reference);
            proof.ifPresent(text -> ShortText.mustFit("/proof", text));
            return new ClaimWish(amount, valueDate, payerName, reference, proof);
        }
    }

    @GET
    @Path("/billing-accounts/{id}/remittance-account")
    public Uni<RemittanceAccountView> account(@PathParam("id") AccountId account) {
        return access.require(callers.current(), Right.READ, account)
                .chain(() -> unitOfWork.run(() -> bank.of(account)));
    }

    @GET
    @Path("/billing-accounts/{id}/remittance-claims")
    public Uni<Page<ClaimView>> claims(
            @PathParam("id") AccountId account,
            @QueryParam("state") @DefaultValue("") String state,
            @BeanParam PageRequest page) {
        return access.require(callers.current(), Right.READ, account)
                .invoke(() -> PaymentProblems.mustBeOneOf("state", state, ClaimState.values()))
                .chain(() -> unitOfWork.run(
                        () -> bank.remitting(account).chain(() -> find.page(Optional.of(account), page, state))))
                .map(rows -> rows.stream().map(ClaimView::forCustomer).toList())
                .map(rows -> Page.of(page, rows, FindClaims::position));
    }

    @POST
    @Path("/billing-accounts/{id}/remittance-claims")
    @Cancellable(false)
    @Needs(right = Right.PAY, by = FindAccess.class)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    public Uni<Response> claim(
            @PathParam("id") AccountId account,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            Wanted wanted) {
        Caller caller = callers.current();
        return access.require(caller, Right.PAY, account).chain(() -> {
            var call = IdempotentCall.of("claim-remittance", account, key, wanted);
            var by = new By(caller.name(), caller.is(Role.OPERATOR), Reasons.of(caller, wanted.reason(), reason));
            var wish = wanted.checked();
            return idempotency.once(call, () -> create.handle(account, wish, by)
                    .map(result -> Answer.created(ClaimView.forCustomer(problems.orThrow(result)))));
        });
    }
}
