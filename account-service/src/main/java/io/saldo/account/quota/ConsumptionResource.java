package io.saldo.account.quota;

import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The ledger of what a partner's customer has consumed and not yet paid to the partner. */
@Path("/api/v1/billing-accounts/{id}/quota-consumption")
public class ConsumptionResource {

    private final ChangeConsumption change;
    private final FindQuota find;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final QuotaProblems problems;

    ConsumptionResource(
            ChangeConsumption change,
            FindQuota find,
            FindRelation relation,
            Idempotency idempotency,
            Callers callers,
            QuotaProblems problems) {
        this.change = change;
        this.find = find;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.problems = problems;
    }

    @POST
    @Cancellable(false)
    @Needs(role = Role.PARTNER, by = FindRelation.class)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ConsumptionView.class)))
    public Uni<Response> post(
            @PathParam("id") AccountId id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            ConsumptionWish wanted) {
        Caller caller = callers.current();
        return relation.requirePartner(caller, id).chain(() -> {
            var call = IdempotentCall.of("change-quota-consumption", id, key, wanted);
            var author = new Author(caller, Reasons.required(wanted.reason(), reason));
            Malformed.refuse(wanted.checks());
            return idempotency.once(
                    call, () -> change.handle(id, wanted, author).map(result -> Answer.created(view(result))));
        });
    }

    @GET
    public Uni<Page<ConsumptionView>> list(@PathParam("id") AccountId id, @BeanParam PageRequest page) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> find.consumption(id, page))
                .map(rows -> Page.of(page, rows, row -> Long.toString(row.number())));
    }

    private ConsumptionView view(ConsumptionResult result) {
        return switch (result) {
            case Consumption change -> ConsumptionView.of(change);
            case QuotaRejection rejection -> throw problems.of(rejection);
        };
    }
}
