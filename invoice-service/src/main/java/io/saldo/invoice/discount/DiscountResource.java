package io.saldo.invoice.discount;

import io.saldo.invoice.account.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
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
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The discounts of an account: shown to whoever reads it, set by operators (U-9). */
@Path("/api/v1/billing-accounts/{id}/discounts")
public class DiscountResource {

    private static final int MOST = 200;

    private final Callers callers;
    private final FindRelation relation;
    private final FindDiscounts discounts;
    private final PutDiscounts put;

    DiscountResource(Callers callers, FindRelation relation, FindDiscounts discounts, PutDiscounts put) {
        this.callers = callers;
        this.relation = relation;
        this.discounts = discounts;
        this.put = put;
    }

    @GET
    public Uni<List<DiscountView>> get(@PathParam("id") AccountId account) {
        return relation.require(callers.current(), Right.READ, account).chain(() -> discounts.of(account));
    }

    @PUT
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = FindRelation.class)
    public Uni<List<DiscountView>> put(
            @PathParam("id") AccountId account,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            List<DiscountView> wanted) {
        var caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        return relation.require(caller, Right.READ, account)
                .map(_ -> Reasons.required(Optional.empty(), reason))
                .invoke(() -> check(wanted))
                .chain(why -> put.handle(caller, account, wanted, why));
    }

    private static void check(List<DiscountView> wanted) {
        if (wanted.size() > MOST) {
            throw CommonProblems.malformed("", "An account has at most " + MOST + " discounts.");
        }
    }
}
