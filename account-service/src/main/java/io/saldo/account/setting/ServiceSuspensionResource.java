package io.saldo.account.setting;

import io.saldo.account.AccountProblems;
import io.saldo.account.Author;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Whether services run on for a while after the account is overdue, and how far that has got (S-1 to S-9). */
@Path("/api/v1/billing-accounts/{id}/settings/service-suspension")
public class ServiceSuspensionResource {

    private final ChangeServiceSuspension change;
    private final FindServiceSuspension find;
    private final FindRelation relation;
    private final Callers callers;

    ServiceSuspensionResource(
            ChangeServiceSuspension change, FindServiceSuspension find, FindRelation relation, Callers callers) {
        this.change = change;
        this.find = find;
        this.relation = relation;
        this.callers = callers;
    }

    /** The benefit, on or off; an operator says why. */
    public record Wish(boolean enabled, Optional<String> reason) {}

    @GET
    public Uni<ServiceSuspensionView> get(@PathParam("id") AccountId id) {
        return relation.require(callers.current(), Right.READ, id).chain(() -> find.find(id));
    }

    @PUT
    @Cancellable(false)
    @Needs(right = Right.SETTINGS, by = FindRelation.class)
    public Uni<ServiceSuspensionView> put(
            @PathParam("id") AccountId id, @HeaderParam(Reasons.HEADER) @Nullable String reason, Wish wanted) {
        Caller caller = callers.current();
        return relation.require(caller, Right.SETTINGS, id)
                .chain(() -> change.handle(
                        id, wanted.enabled(), new Author(caller, Reasons.of(caller, wanted.reason(), reason))))
                .invoke(ServiceSuspensionResource::mustBeChosen)
                .chain(() -> find.find(id));
    }

    private static void mustBeChosen(ChangeServiceSuspension.Result result) {
        switch (result) {
            case CHOSEN -> {}
            case TO_BE_GRANTED ->
                throw CommonProblems.FORBIDDEN.because("S-22", "An operator grants it to a prepaid account.");
            case PARTNERS ->
                throw AccountProblems.NOT_FOR_THIS_ACCOUNT.because("Q-5", "The partner decides for this account.");
        }
    }
}
