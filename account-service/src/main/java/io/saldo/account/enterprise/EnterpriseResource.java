package io.saldo.account.enterprise;

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
import io.saldo.platform.page.Position;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import io.saldo.platform.service.Reason;
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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Enterprise account centres: a customer applies for one, an operator decides. */
@Path("/api/v1/enterprises")
public class EnterpriseResource {

    private final ApplyForEnterprise apply;
    private final DecideEnterprise decide;
    private final FindEnterprise find;
    private final FindEnterprises list;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final EnterpriseProblems problems;

    EnterpriseResource(
            ApplyForEnterprise apply,
            DecideEnterprise decide,
            FindEnterprise find,
            FindEnterprises list,
            FindRelation relation,
            Idempotency idempotency,
            Callers callers,
            EnterpriseProblems problems) {
        this.apply = apply;
        this.decide = decide;
        this.find = find;
        this.list = list;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.problems = problems;
    }

    /** The wanted enterprise, and the cloud account that shall manage it. */
    public record EnterpriseWish(String name, String managementCloudAccountId, Optional<String> reason) {}

    @GET
    public Uni<Page<EnterpriseRowView>> list(@QueryParam("state") @Nullable String state, @BeanParam PageRequest page) {
        return list.page(callers.current(), state(state), page)
                .map(rows -> Page.of(
                        page, rows, row -> new Position(row.application().at(), row.id()).toString()))
                .map(found -> new Page<>(
                        found.items().stream().map(EnterpriseRowView::of).toList(), found.nextCursor()));
    }

    private static Optional<Enterprise.State> state(@Nullable String name) {
        return Optional.ofNullable(name).map(wanted -> Arrays.stream(Enterprise.State.values())
                .filter(known -> known.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> CommonProblems.malformed("state", "APPLIED, ACTIVE or REJECTED.")));
    }

    @POST
    @Cancellable(false)
    @Needs(right = Right.RELATE, by = FindOwnAccount.class)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EnterpriseView.class)))
    public Uni<Response> apply(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            EnterpriseWish wanted) {
        Caller caller = callers.current();
        return find.ownAccount(wanted.managementCloudAccountId())
                .call(main -> relation.require(caller, Right.RELATE, main))
                .chain(main -> {
                    var call = IdempotentCall.of("make-enterprise", main, key, wanted);
                    var author = new Author(caller, Reasons.of(caller, wanted.reason(), reason));
                    Malformed.refuse(new Checks().text("/name", wanted.name()));
                    return idempotency.once(call, () -> apply.handle(main, wanted.name(), author)
                            .map(this::kept)
                            .map(made -> Answer.created(EnterpriseView.of(made, List.of()))));
                });
    }

    /** The main account's people see all relations, those of a member only the member's. */
    @GET
    @Path("/{id}")
    public Uni<EnterpriseView> get(@PathParam("id") String id) {
        Caller caller = callers.current();
        return find.enterprise(id).chain(enterprise -> find.relationships(id)
                .chain(all -> relation.require(caller, Right.READ, enterprise.mainAccount())
                        .replaceWith(all)
                        .onFailure(ProblemException.class)
                        .recoverWithUni(refusal -> own(caller, all, refusal)))
                .map(visible -> EnterpriseView.of(enterprise, visible)));
    }

    private Uni<List<Relationship>> own(Caller caller, List<Relationship> all, Throwable refusal) {
        List<Relationship> own = all.stream()
                .filter(it -> it.span().endedAt().isEmpty())
                .filter(it -> caller.cloudAccountId()
                        .filter(it.cloudAccountId()::equals)
                        .isPresent())
                .toList();
        return own.isEmpty()
                ? Uni.createFrom().failure(refusal)
                : relation.require(caller, Right.READ, own.getFirst().account()).replaceWith(own);
    }

    @POST
    @Path("/{id}/approve")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = FindManaged.class)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EnterpriseView.class)))
    public Uni<Response> approve(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            @Nullable Reason body) {
        return decided(id, key, Enterprise.State.ACTIVE, body, reason);
    }

    @POST
    @Path("/{id}/reject")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = FindManaged.class)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EnterpriseView.class)))
    public Uni<Response> reject(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            @Nullable Reason body) {
        return decided(id, key, Enterprise.State.REJECTED, body, reason);
    }

    private Uni<Response> decided(
            String id, @Nullable String key, Enterprise.State outcome, @Nullable Reason body, @Nullable String header) {
        Caller caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        return find.enterprise(id).map(Enterprise::mainAccount).chain((AccountId main) -> {
            var call = IdempotentCall.of("decide-enterprise", main, key, List.of(id, outcome));
            var author = new Author(
                    caller, Reasons.required(Optional.ofNullable(body).flatMap(Reason::reason), header));
            return idempotency.once(call, () -> decide.handle(id, outcome, author)
                    .map(this::kept)
                    .chain(enterprise -> find.relationships(id).map(all -> EnterpriseView.of(enterprise, all)))
                    .map(Answer::ok));
        });
    }

    private Enterprise kept(EnterpriseResult result) {
        return switch (result) {
            case EnterpriseResult.Kept kept -> kept.enterprise();
            case EnterpriseRejection rejection -> throw problems.of(rejection);
        };
    }
}
