package io.saldo.account.manual;

import io.saldo.account.Author;
import io.saldo.account.DryRun;
import io.saldo.account.Malformed;
import io.saldo.account.relation.FindRelation;
import io.saldo.account.settlement.ManualSettlement;
import io.saldo.account.settlement.Settlement;
import io.saldo.account.settlement.SettlementRejection;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Bills that a payer picks and pays from the balance. */
@Path("/api/v1/billing-accounts/{id}/settlements")
public class SettlementResource {

    private final SettleBills settle;
    private final PreviewSettlement preview;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final SettlementProblems problems;

    SettlementResource(
            SettleBills settle,
            PreviewSettlement preview,
            FindRelation relation,
            Idempotency idempotency,
            Callers callers,
            SettlementProblems problems) {
        this.settle = settle;
        this.preview = preview;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.problems = problems;
    }

    @POST
    @Cancellable(false)
    @Needs(right = Right.PAY, by = FindRelation.class)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SettlementView.class)))
    @APIResponse(
            responseCode = "200",
            description = "What it would be, with dryRun",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SettlementView.class)))
    public Uni<Response> settle(
            @PathParam("id") AccountId id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("dryRun") @Nullable String dryRun,
            SettlementWish wanted) {
        Caller caller = callers.current();
        return relation.require(caller, Right.PAY, id).chain(() -> {
            if (DryRun.of(dryRun)) {
                Malformed.refuse(wanted.checks());
                return preview.handle(id, wanted)
                        .map(result -> Response.ok(view(result)).build());
            }
            var call = IdempotentCall.of("settle-bills", id, key, wanted);
            Malformed.refuse(wanted.checks());
            var author = new Author(caller, Reasons.of(caller, wanted.reason(), reason));
            return idempotency.once(
                    call, () -> settle.handle(id, wanted, author).map(result -> Answer.created(view(result))));
        });
    }

    private SettlementView view(ManualSettlement.Result result) {
        return switch (result) {
            case ManualSettlement.Settled(Settlement settlement) -> SettlementView.of(settlement);
            case SettlementRejection rejection -> throw problems.of(rejection);
        };
    }
}
