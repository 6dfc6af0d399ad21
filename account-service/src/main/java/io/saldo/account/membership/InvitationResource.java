package io.saldo.account.membership;

import io.saldo.account.Author;
import io.saldo.account.enterprise.FindEnterprise;
import io.saldo.account.enterprise.FindSide;
import io.saldo.account.enterprise.FindSide.Side;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.Relationship.State;
import io.saldo.account.enterprise.RelationshipView;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** An invitation to an enterprise: the member accepts or rejects it, either side cancels it (E-3). */
@Path("/api/v1/invitations/{id}")
public class InvitationResource {

    private final AcceptInvitation accept;
    private final EndInvitation end;
    private final FindEnterprise find;
    private final FindSide sides;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final MembershipProblems problems;

    InvitationResource(
            AcceptInvitation accept,
            EndInvitation end,
            FindEnterprise find,
            FindSide sides,
            FindRelation relation,
            Idempotency idempotency,
            Callers callers,
            MembershipProblems problems) {
        this.accept = accept;
        this.end = end;
        this.find = find;
        this.sides = sides;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.problems = problems;
    }

    @GET
    public Uni<RelationshipView> get(@PathParam("id") String id) {
        Caller caller = callers.current();
        return find.relationship(id).call(it -> side(caller, Right.READ, it)).map(RelationshipView::of);
    }

    @POST
    @Path("/accept")
    @Cancellable(false)
    @Needs(right = Right.RELATE, by = FindInvited.class)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RelationshipView.class)))
    public Uni<Response> accept(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            @Nullable Reason body) {
        Caller caller = callers.current();
        return find.relationship(id)
                .call(it -> relation.require(caller, Right.RELATE, it.account()))
                .chain(it -> once("accept-invitation", it, key, () -> {
                    Author author = author(caller, body, reason);
                    return accept.handle(it, author);
                }));
    }

    @POST
    @Path("/reject")
    @Cancellable(false)
    @Needs(right = Right.RELATE, by = FindInvited.class)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RelationshipView.class)))
    public Uni<Response> reject(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            @Nullable Reason body) {
        Caller caller = callers.current();
        return find.relationship(id)
                .call(it -> relation.require(caller, Right.RELATE, it.account()))
                .chain(it -> once("reject-invitation", it, key, () -> {
                    Author author = author(caller, body, reason);
                    return end.handle(it, State.REJECTED, author);
                }));
    }

    @POST
    @Path("/cancel")
    @Cancellable(false)
    @Needs(right = Right.RELATE, by = FindInvitationSide.class)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RelationshipView.class)))
    public Uni<Response> cancel(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            @Nullable Reason body) {
        Caller caller = callers.current();
        return find.relationship(id).chain(it -> side(caller, Right.RELATE, it)
                .chain(side -> once("cancel-invitation", it, key, () -> {
                    Author author = author(caller, body, reason);
                    return end.handle(
                            it, side == Side.MAIN ? State.CANCELED_BY_MAIN : State.CANCELED_BY_MEMBER, author);
                })));
    }

    private Uni<Side> side(Caller caller, Right right, Relationship relationship) {
        return find.enterprise(relationship.enterpriseId())
                .chain(enterprise -> sides.require(caller, right, enterprise.mainAccount(), relationship.account()));
    }

    private static Author author(Caller caller, @Nullable Reason body, @Nullable String header) {
        return new Author(caller, Reasons.of(caller, Optional.ofNullable(body).flatMap(Reason::reason), header));
    }

    private Uni<Response> once(
            String operation, Relationship invitation, @Nullable String key, Supplier<Uni<MembershipResult>> work) {
        var call = IdempotentCall.of(operation, invitation.account(), key, List.of(invitation.id()));
        return idempotency.once(call, () -> work.get().map(this::answer));
    }

    private Answer answer(MembershipResult result) {
        return switch (result) {
            case MembershipResult.Kept kept -> Answer.ok(RelationshipView.of(kept.relationship()));
            case MembershipRejection rejection -> throw problems.of(rejection);
        };
    }
}
