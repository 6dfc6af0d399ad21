package io.saldo.account.administrator;

import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.account.Checks;
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
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

/** The cloud accounts that manage a billing account beside its owner. */
@Path("/api/v1/billing-accounts/{id}/administrators")
public class AdministratorResource {

    private final AddAdministrators add;
    private final RevokeAdministrator revoke;
    private final FindAdministrators find;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final AdministratorProblems problems;

    AdministratorResource(
            AddAdministrators add,
            RevokeAdministrator revoke,
            FindAdministrators find,
            FindRelation relation,
            Idempotency idempotency,
            Callers callers,
            AdministratorProblems problems) {
        this.add = add;
        this.revoke = revoke;
        this.find = find;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.problems = problems;
    }

    /** Those that shall manage the account. */
    public record AddedAdministrators(List<String> cloudAccountIds, Optional<String> reason) {}

    @GET
    public Uni<Page<AdministratorView>> list(@PathParam("id") AccountId id, @BeanParam PageRequest page) {
        return relation.require(callers.current(), Right.READ, id).chain(() -> find.page(id, page));
    }

    @POST
    @Cancellable(false)
    @Needs(right = Right.RELATE, by = FindRelation.class)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "PageAdministratorView")))
    public Uni<Response> add(
            @PathParam("id") AccountId id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            AddedAdministrators added) {
        Caller caller = callers.current();
        return relation.require(caller, Right.RELATE, id).chain(() -> {
            var call = IdempotentCall.of("add-administrators", id, key, added);
            var author = new Author(caller, Reasons.of(caller, added.reason(), reason));
            Malformed.refuse(new Checks()
                    .holds(!added.cloudAccountIds().isEmpty(), "/cloudAccountIds", "1 to " + Grant.MOST + "."));
            List<String> wanted = added.cloudAccountIds().stream().distinct().toList();
            if (wanted.size() > Grant.MOST) {
                throw problems.tooMany();
            }
            return idempotency.once(call, () -> add.handle(id, wanted, author)
                    .invoke(this::mustBeDone)
                    .chain(() -> find.page(id, new PageRequest()))
                    .map(Answer::created));
        });
    }

    @DELETE
    @Path("/{cloudAccountId}")
    @Cancellable(false)
    public Uni<Void> revoke(
            @PathParam("id") AccountId id,
            @PathParam("cloudAccountId") String cloudAccountId,
            @HeaderParam(Reasons.HEADER) @Nullable String reason) {
        Caller caller = callers.current();
        return relation.require(caller, Right.RELATE, id)
                .map(_ -> new Author(caller, Reasons.of(caller, Optional.empty(), reason)))
                .chain(author -> revoke.handle(id, cloudAccountId, author))
                .invoke(this::mustBeDone)
                .replaceWithVoid();
    }

    private void mustBeDone(AdministratorResult result) {
        if (result instanceof AdministratorRejection rejection) {
            throw problems.of(rejection);
        }
    }
}
