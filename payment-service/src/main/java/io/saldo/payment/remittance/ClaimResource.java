package io.saldo.payment.remittance;

import io.saldo.payment.PaymentProblems;
import io.saldo.payment.account.FindAccess;
import io.saldo.payment.order.By;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.MissingBody;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The end of a claim: taken back by its customer, approved or rejected by the provider's staff. */
@Path("/api/v1/remittance-claims")
public class ClaimResource {

    private final Callers callers;
    private final FindAccess access;
    private final Idempotency idempotency;
    private final ApproveClaim approve;
    private final CloseClaim close;
    private final FindClaims find;
    private final ClaimProblems problems;
    private final UnitOfWork unitOfWork;

    ClaimResource(
            Callers callers,
            FindAccess access,
            Idempotency idempotency,
            ApproveClaim approve,
            CloseClaim close,
            FindClaims find,
            ClaimProblems problems,
            UnitOfWork unitOfWork) {
        this.callers = callers;
        this.access = access;
        this.idempotency = idempotency;
        this.approve = approve;
        this.close = close;
        this.find = find;
        this.problems = problems;
        this.unitOfWork = unitOfWork;
    }

    /** Which line is the money; without one, that which the claim was matched with. */
    @Schema(name = "ClaimApproval")
    public record Approving(Optional<String> lineId, Optional<String> reason) implements MissingBody.Optional {}

    /** Why it is closed. */
    @Schema(name = "ClaimClosing")
    public record Closing(Optional<String> reason) implements MissingBody.Optional {}

    /** What makes two requests under one key the same. */
    private record Asked(String id, Object body) {}

    @GET
    public Uni<Page<ClaimView>> list(@QueryParam("state") @DefaultValue("") String state, @BeanParam PageRequest page) {
        callers.current().mustBe(Role.OPERATOR);
        PaymentProblems.mustBeOneOf("state", state, ClaimState.values());
        return unitOfWork
                .run(() -> find.page(Optional.empty(), page, state))
                .map(rows -> rows.stream().map(ClaimView::forStaff).toList())
                .map(rows -> Page.of(page, rows, FindClaims::position));
    }

    @POST
    @Path("/{id}/approve")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = FindClaimAccess.class)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    public Uni<Response> approve(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String header,
            @Nullable Approving body) {
        Caller caller = operator();
        Approving asked = body == null ? new Approving(Optional.empty(), Optional.empty()) : body;
        return accountOf(id).chain(account -> {
            // the key is one person's: another's word on the same claim is not a repeat
            var call = IdempotentCall.of("approve-claim", account, key, new Asked(id + caller.subject(), asked));
            var by = new By(caller.name(), true, Reasons.required(asked.reason(), header));
            return idempotency.once(call, () -> approve.handle(id, asked.lineId(), caller.subject(), by)
                    .map(result -> Answer.ok(ClaimView.forStaff(problems.orThrow(result)))));
        });
    }

    @POST
    @Path("/{id}/reject")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = FindClaimAccess.class)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    public Uni<Response> reject(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String header,
            @Nullable Closing body) {
        Caller caller = operator();
        return accountOf(id).chain(account -> {
            var call = IdempotentCall.of("reject-claim", account, key, asked(id, body));
            var by = new By(caller.name(), true, Reasons.required(reason(body), header));
            return idempotency.once(call, () -> close.handle(id, ClaimState.REJECTED, by)
                    .map(result -> Answer.ok(ClaimView.forStaff(problems.orThrow(result)))));
        });
    }

    @POST
    @Path("/{id}/cancel")
    @Cancellable(false)
    @Needs(right = Right.PAY, by = FindClaimAccess.class)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    public Uni<Response> cancel(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String header,
            @Nullable Closing body) {
        Caller caller = callers.current();
        return accountOf(id)
                .call(account -> access.require(caller, Right.PAY, account))
                .chain(account -> {
                    var call = IdempotentCall.of("cancel-claim", account, key, asked(id, body));
                    var by = new By(caller.name(), caller.is(Role.OPERATOR), Reasons.of(caller, reason(body), header));
                    return idempotency.once(call, () -> close.handle(id, ClaimState.CANCELLED, by)
                            .map(result -> Answer.ok(ClaimView.forCustomer(problems.orThrow(result)))));
                });
    }

    private Caller operator() {
        Caller caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        return caller;
    }

    /** What is not there is said before a missing key is (SP-2). */
    private Uni<AccountId> accountOf(String id) {
        return unitOfWork.run(() -> find.accountOf(id)).map(found -> found.orElseThrow(CommonProblems::notFound));
    }

    private static Asked asked(String id, @Nullable Closing body) {
        return new Asked(id, reason(body));
    }

    private static Optional<String> reason(@Nullable Closing body) {
        return Optional.ofNullable(body).flatMap(Closing::reason);
    }
}
