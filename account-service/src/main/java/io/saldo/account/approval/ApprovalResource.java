package io.saldo.account.approval;

import io.saldo.platform.audit.Reasons;
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
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What operators want to do above their limit, and those who decide on it. */
@Path("/api/v1/approvals")
public class ApprovalResource {

    private final ApproveDeed approve;
    private final RejectDeed reject;
    private final FindApprovals find;
    private final Idempotency idempotency;
    private final Callers callers;
    private final ApprovalProblems problems;

    ApprovalResource(
            ApproveDeed approve,
            RejectDeed reject,
            FindApprovals find,
            Idempotency idempotency,
            Callers callers,
            ApprovalProblems problems) {
        this.approve = approve;
        this.reject = reject;
        this.find = find;
        this.idempotency = idempotency;
        this.callers = callers;
        this.problems = problems;
    }

    /** Why it is decided so; it may be left out, or come as a header. */
    public record DecisionWish(Optional<String> reason) implements MissingBody.Optional {}

    /** What a repeat of the key must agree with. */
    private record Deciding(String approvalId, Optional<String> reason) {}

    @GET
    public Uni<Page<ApprovalView>> list(@QueryParam("state") @Nullable String state, @BeanParam PageRequest page) {
        callers.current().mustBe(Role.OPERATOR, Role.APPROVER);
        return find.page(state(state), page)
                .map(rows -> rows.stream().map(ApprovalView::of).toList())
                .map(rows -> Page.of(page, rows, row -> Long.toString(row.number())));
    }

    @GET
    @Path("/{approvalId}")
    public Uni<ApprovalView> get(@PathParam("approvalId") String id) {
        callers.current().mustBe(Role.OPERATOR, Role.APPROVER);
        return find.find(id).map(found -> ApprovalView.of(found.orElseThrow(CommonProblems::notFound)));
    }

    @POST
    @Path("/{approvalId}/approve")
    @Cancellable(false)
    @Needs(role = Role.APPROVER, by = FindApprovals.class)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ApprovalView.class)))
    public Uni<Response> approve(
            @PathParam("approvalId") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String header,
            @Nullable DecisionWish body) {
        Caller approver = approver();
        return once("approve", id, key, body, () -> approve.handle(id, approver, Reasons.given(reason(body), header))
                .map(outcome -> outcome.refusal().map(Answer::refused).orElseGet(() -> answer(outcome.result()))));
    }

    @POST
    @Path("/{approvalId}/reject")
    @Cancellable(false)
    @Needs(role = Role.APPROVER, by = FindApprovals.class)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ApprovalView.class)))
    public Uni<Response> reject(
            @PathParam("approvalId") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String header,
            @Nullable DecisionWish body) {
        Caller approver = approver();
        return once("reject", id, key, body, () -> reject.handle(id, approver, Reasons.given(reason(body), header))
                .map(this::answer));
    }

    /** What is not there is said before a missing key is (SP-2). */
    private Uni<Response> once(
            String operation,
            String id,
            @Nullable String key,
            @Nullable DecisionWish body,
            Supplier<Uni<Answer>> decision) {
        return get(id).chain(found -> idempotency.once(
                IdempotentCall.ofProvider(operation, key, new Deciding(found.id(), reason(body))), decision));
    }

    private Caller approver() {
        Caller caller = callers.current();
        caller.mustBe(Role.APPROVER);
        return caller;
    }

    private Answer answer(ApprovalResult result) {
        return switch (result) {
            case Approval approval -> Answer.ok(ApprovalView.of(approval));
            case ApprovalRejection rejection -> throw problems.of(rejection);
        };
    }

    private static Optional<String> reason(@Nullable DecisionWish body) {
        return Optional.ofNullable(body).flatMap(DecisionWish::reason);
    }

    private static Optional<ApprovalState> state(@Nullable String state) {
        if (state == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(ApprovalState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElseThrow(() -> CommonProblems.malformed("state", "OPEN, APPROVED or REJECTED.")));
    }
}
