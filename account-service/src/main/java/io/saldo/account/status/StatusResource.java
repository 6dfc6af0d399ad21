package io.saldo.account.status;

import io.saldo.account.AccountProblems;
import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.BillingAccountView;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.saldo.platform.time.BillingClock;
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

/** The status of an account, set by operators. */
@Path("/api/v1/billing-accounts/{id}/status")
public class StatusResource {

    private final ChangeStatus change;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final BillingClock clock;

    StatusResource(
            ChangeStatus change, FindRelation relation, Idempotency idempotency, Callers callers, BillingClock clock) {
        this.change = change;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.clock = clock;
    }

    /** The wanted status; to deregister, the operator states that nothing runs any more. */
    public record StatusWish(AccountStatus status, Optional<String> reason, Optional<Boolean> noRunningResources) {}

    @POST
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = FindRelation.class)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BillingAccountView.class)))
    public Uni<Response> post(
            @PathParam("id") AccountId id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reasonHeader,
            StatusWish body) {
        Caller caller = callers.current();
        return relation.requireOperator(caller, id).chain(() -> {
            var call = IdempotentCall.of("change-status", id, key, body);
            String reason = Reasons.required(body.reason(), reasonHeader);
            var wish = new ChangeStatus.Wish(
                    body.status(), body.noRunningResources().orElse(false), caller, reason);
            return idempotency.once(call, () -> change.handle(id, wish).map(this::answer));
        });
    }

    private Answer answer(StatusResult result) {
        return switch (result) {
            case StatusResult.Changed changed -> Answer.ok(BillingAccountView.of(changed.account(), clock.now()));
            case StatusRejection.Final _ ->
                throw AccountProblems.DEREGISTERED.because("A-11", "A deregistered account stays so.");
            case StatusRejection.NotClear it -> throw AccountProblems.NOT_CLEAR.because("A-11", it.what());
        };
    }
}
