package io.saldo.account.unified;

import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.enterprise.Enterprise;
import io.saldo.account.enterprise.FindEnterprise;
import io.saldo.account.enterprise.FindManaged;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.service.Reason;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Bills of several accounts of an enterprise, settled by its administrator in one run (W-12). */
@Path("/api/v1/enterprises/{id}/unified-settlements")
public class UnifiedSettlementResource {

    private final MakeUnifiedSettlement make;
    private final RunUnifiedSettlement run;
    private final CancelUnifiedSettlement cancel;
    private final FindUnifiedSettlement find;
    private final FindEnterprise enterprises;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final UnifiedSettlementProblems problems;

    UnifiedSettlementResource(
            MakeUnifiedSettlement make,
            RunUnifiedSettlement run,
            CancelUnifiedSettlement cancel,
            FindUnifiedSettlement find,
            FindEnterprise enterprises,
            FindRelation relation,
            Idempotency idempotency,
            Callers callers,
            UnifiedSettlementProblems problems) {
        this.make = make;
        this.run = run;
        this.cancel = cancel;
        this.find = find;
        this.enterprises = enterprises;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.problems = problems;
    }

    @POST
    @Cancellable(false)
    @Needs(right = Right.RELATE, by = FindManaged.class)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = UnifiedSettlementView.class)))
    public Uni<Response> make(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            UnifiedWish wanted) {
        Caller caller = callers.current();
        return managed(caller, id).chain(enterprise -> {
            var call = IdempotentCall.of("make-unified-settlement", enterprise.mainAccount(), key, List.of(id, wanted));
            Malformed.refuse(wanted.checks());
            var author = new Author(caller, Reasons.of(caller, wanted.reason(), reason));
            return idempotency.once(call, () -> make.handle(enterprise, wanted.shares(), author)
                    .map(this::view)
                    .map(Answer::created));
        });
    }

    @GET
    @Path("/{settlementId}")
    public Uni<UnifiedSettlementView> get(@PathParam("id") String id, @PathParam("settlementId") String settlementId) {
        return managed(callers.current(), id)
                .chain(() -> find.of(id, settlementId))
                .map(UnifiedSettlementView::of);
    }

    @POST
    @Path("/{settlementId}/run")
    @Cancellable(false)
    @Needs(right = Right.RELATE, by = FindUnifiedSettlement.class)
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = UnifiedSettlementView.class)))
    public Uni<Response> run(
            @PathParam("id") String id,
            @PathParam("settlementId") String settlementId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            @Nullable Reason body) {
        Caller caller = callers.current();
        return managed(caller, id).chain(() -> find.of(id, settlementId)).chain(found -> {
            var call = IdempotentCall.of("run-unified-settlement", found.mainAccount(), key, found.id());
            var author = author(caller, body, reason);
            return idempotency.once(call, () -> run.handle(found, author)
                    .map(this::view)
                    .map(running -> Answer.accepted(
                            running, "/api/v1/enterprises/" + id + "/unified-settlements/" + settlementId)));
        });
    }

    @POST
    @Path("/{settlementId}/cancel")
    @Cancellable(false)
    @Needs(right = Right.RELATE, by = FindUnifiedSettlement.class)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = UnifiedSettlementView.class)))
    public Uni<Response> cancel(
            @PathParam("id") String id,
            @PathParam("settlementId") String settlementId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            @Nullable Reason body) {
        Caller caller = callers.current();
        return managed(caller, id).chain(() -> find.of(id, settlementId)).chain(found -> {
            var call = IdempotentCall.of("cancel-unified-settlement", found.mainAccount(), key, found.id());
            var author = author(caller, body, reason);
            return idempotency.once(
                    call, () -> cancel.handle(found, author).map(this::view).map(Answer::ok));
        });
    }

    /** Only who may act for the main account settles for all. */
    private Uni<Enterprise> managed(Caller caller, String id) {
        return enterprises
                .enterprise(id)
                .call(enterprise -> relation.require(caller, Right.RELATE, enterprise.mainAccount()));
    }

    private static Author author(Caller caller, @Nullable Reason body, @Nullable String header) {
        return new Author(caller, Reasons.of(caller, Optional.ofNullable(body).flatMap(Reason::reason), header));
    }

    private UnifiedSettlementView view(UnifiedResult result) {
        return switch (result) {
            case UnifiedResult.Kept kept -> UnifiedSettlementView.of(kept.settlement());
            case UnifiedRejection rejection -> throw problems.of(rejection);
        };
    }
}
