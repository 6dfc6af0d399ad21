package io.saldo.invoice.usage;

import io.saldo.invoice.FindAskedMonth;
import io.saldo.invoice.account.FindRelation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/**
 * The usage of a month, the running one unless another is named: of a billing account all that it pays for, of a cloud
 * account its own, whoever pays.
 */
@Path("/api/v1")
public class UsageResource {

    private final Callers callers;
    private final FindRelation relation;
    private final FindAskedMonth months;
    private final FindUsage find;

    UsageResource(Callers callers, FindRelation relation, FindAskedMonth months, FindUsage find) {
        this.callers = callers;
        this.relation = relation;
        this.months = months;
        this.find = find;
    }

    @GET
    @Path("/billing-accounts/{id}/usage")
    public Uni<UsageView> ofPayer(
            @PathParam("id") AccountId account,
            @QueryParam("month") @DefaultValue("") String month,
            @QueryParam("counted") boolean counted) {
        return relation.require(callers.current(), Right.READ, account)
                .chain(() -> months.of(account, month))
                .chain(asked -> find.ofPayer(account, asked, counted));
    }

    @GET
    @Path("/cloud-accounts/{cloudAccountId}/usage")
    public Uni<UsageView> ofCloudAccount(
            @PathParam("cloudAccountId") String cloudAccountId,
            @QueryParam("month") @DefaultValue("") String month,
            @QueryParam("counted") boolean counted) {
        var caller = callers.current();
        return relation.ownAccountOf(caller, cloudAccountId)
                .map(own -> own.orElseThrow(CommonProblems::notFound))
                .call(own -> relation.require(caller, Right.READ, own))
                .chain(own -> months.of(own, month))
                .chain(asked -> find.ofCloudAccount(cloudAccountId, asked, counted));
    }
}
