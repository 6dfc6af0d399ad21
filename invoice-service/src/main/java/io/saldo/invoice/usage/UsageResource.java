package io.saldo.invoice.usage;

import io.saldo.invoice.MonthParameter;
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

/** The usage of a month: of a billing account all that it pays for, of a cloud account its own, whoever pays. */
@Path("/api/v1")
public class UsageResource {

    private final Callers callers;
    private final FindRelation relation;
    private final FindUsage find;

    UsageResource(Callers callers, FindRelation relation, FindUsage find) {
        this.callers = callers;
        this.relation = relation;
        this.find = find;
    }

    @GET
    @Path("/billing-accounts/{id}/usage")
    public Uni<UsageView> ofPayer(
            @PathParam("id") AccountId account,
            @QueryParam("month") @DefaultValue("") String month,
            @QueryParam("counted") boolean counted) {
        return relation.require(callers.current(), Right.READ, account)
                .chain(() -> find.ofPayer(account, MonthParameter.parse(month), counted));
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
                .chain(own -> relation.require(caller, Right.READ, own))
                .chain(() -> find.ofCloudAccount(cloudAccountId, MonthParameter.parse(month), counted));
    }
}
