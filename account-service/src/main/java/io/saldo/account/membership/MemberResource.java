package io.saldo.account.membership;

import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.enterprise.FindEnterprise;
import io.saldo.account.enterprise.FindManaged;
import io.saldo.account.enterprise.FindSide;
import io.saldo.account.enterprise.RelationshipView;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
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

/** The members of an enterprise: the main account invites them, either side ends the relation (E-6, E-9). */
@Path("/api/v1/enterprises/{id}")
public class MemberResource {

    private final Invite invite;
    private final DissolveRelation dissolve;
    private final FindEnterprise find;
    private final FindSide sides;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final MembershipProblems problems;

    MemberResource(
            Invite invite,
            DissolveRelation dissolve,
            FindEnterprise find,
            FindSide sides,
            FindRelation relation,
            Idempotency idempotency,
            Callers callers,
            MembershipProblems problems) {
        this.invite = invite;
        this.dissolve = dissolve;
        this.find = find;
        this.sides = sides;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.problems = problems;
    }

    @POST
    @Path("/invitations")
    @Cancellable(false)
    @Needs(right = Right.RELATE, by = FindManaged.class)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RelationshipView.class)))
    public Uni<Response> invite(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            InvitationWish wanted) {
        Caller caller = callers.current();
        return find.enterprise(id)
                .call(enterprise -> relation.require(caller, Right.RELATE, enterprise.mainAccount()))
                .chain(enterprise -> find.ownAccount(wanted.cloudAccountId()).chain(invited -> {
                    var call = IdempotentCall.of("invite-member", enterprise.mainAccount(), key, List.of(id, wanted));
                    var author = new Author(caller, Reasons.of(caller, wanted.reason(), reason));
                    Malformed.refuse(wanted.checks());
                    return idempotency.once(call, () -> invite.handle(id, invited, wanted.terms(), author)
                            .map(result -> Answer.created(kept(result))));
                }));
    }

    @DELETE
    @Path("/members/{cloudAccountId}")
    @Cancellable(false)
    public Uni<RelationshipView> dissolve(
            @PathParam("id") String id,
            @PathParam("cloudAccountId") String cloudAccountId,
            @HeaderParam(Reasons.HEADER) @Nullable String reason) {
        Caller caller = callers.current();
        return find.enterprise(id).chain(enterprise -> find.activeMember(id, cloudAccountId)
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .call(member -> sides.require(caller, Right.RELATE, enterprise.mainAccount(), member.account()))
                .chain(member -> {
                    var author = new Author(caller, Reasons.of(caller, Optional.empty(), reason));
                    return dissolve.handle(member, author).map(this::kept);
                }));
    }

    private RelationshipView kept(MembershipResult result) {
        return switch (result) {
            case MembershipResult.Kept kept -> RelationshipView.of(kept.relationship());
            case MembershipRejection rejection -> throw problems.of(rejection);
        };
    }
}
