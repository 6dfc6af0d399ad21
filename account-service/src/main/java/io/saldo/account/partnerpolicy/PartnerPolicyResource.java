package io.saldo.account.partnerpolicy;

import io.saldo.account.Author;
import io.saldo.account.partner.PartnerPolicy;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** When the services of a partner's customer are shut down, and what it may not do. */
@Path("/api/v1/billing-accounts/{id}/partner-policy")
public class PartnerPolicyResource {

    static final String NO_REASON = "By the partner";

    private final ChangePartnerPolicy change;
    private final FindPartnerPolicy find;
    private final FindRelation relation;
    private final Callers callers;
    private final PartnerProblems problems;

    PartnerPolicyResource(
            ChangePartnerPolicy change,
            FindPartnerPolicy find,
            FindRelation relation,
            Callers callers,
            PartnerProblems problems) {
        this.change = change;
        this.find = find;
        this.relation = relation;
        this.callers = callers;
        this.problems = problems;
    }

    /** The policy as it is. */
    public record PolicyView(PartnerPolicy.ShutDown policy, boolean frozen, boolean purchaseBan) {

        static PolicyView of(PartnerPolicy policy) {
            return new PolicyView(policy.policy(), policy.frozen(), policy.purchaseBan());
        }
    }

    @GET
    public Uni<PolicyView> get(@PathParam("id") AccountId id) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> find.policy(id))
                .map(found -> PolicyView.of(found.orElseThrow(problems::notEcosystem)));
    }

    @PUT
    @Cancellable(false)
    @Needs(role = Role.PARTNER, by = FindRelation.class)
    public Uni<PolicyView> put(
            @PathParam("id") AccountId id, @HeaderParam(Reasons.HEADER) @Nullable String reason, PolicyWish wanted) {
        Caller caller = callers.current();
        return relation.requirePartner(caller, id)
                .map(_ -> new Author(
                        caller, Reasons.given(wanted.reason(), reason).orElse(NO_REASON)))
                .chain(author -> change.handle(id, wanted, author))
                .map(result -> switch (result) {
                    case PolicyResult.Set set -> PolicyView.of(set.policy());
                    case PartnerRejection rejection -> throw problems.of(rejection);
                });
    }
}
