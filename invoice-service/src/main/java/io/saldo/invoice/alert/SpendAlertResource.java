package io.saldo.invoice.alert;

import io.saldo.invoice.account.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemKind;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
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

/** The products that an account wants to be told of when they cost more than a threshold (L-10). */
@Path("/api/v1/billing-accounts/{id}/settings/spend-alerts")
public class SpendAlertResource {

    static final ProblemKind SPEND_ALERT_REFUSED =
            new ProblemKind("spend-alert-refused", 422, "Threshold of spending refused");

    private final Callers callers;
    private final FindRelation relation;
    private final FindSpendAlerts alerts;
    private final PutSpendAlerts put;

    SpendAlertResource(Callers callers, FindRelation relation, FindSpendAlerts alerts, PutSpendAlerts put) {
        this.callers = callers;
        this.relation = relation;
        this.alerts = alerts;
        this.put = put;
    }

    @GET
    public Uni<List<SpendAlert>> get(@PathParam("id") AccountId account) {
        return relation.require(callers.current(), Right.READ, account).chain(() -> alerts.of(account));
    }

    @PUT
    @Cancellable(false)
    @Needs(right = Right.SETTINGS, by = FindRelation.class)
    public Uni<List<SpendAlert>> put(
            @PathParam("id") AccountId account,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            List<SpendAlert> wanted) {
        var caller = callers.current();
        return relation.require(caller, Right.SETTINGS, account)
                .map(_ -> Reasons.of(caller, Optional.empty(), reason))
                .chain(why -> put.handle(caller, account, checked(wanted), why))
                .map(result -> answer(result, wanted));
    }

    private static SpendAlerts checked(List<SpendAlert> wanted) {
        try {
            return new SpendAlerts(wanted);
        } catch (IllegalArgumentException wrong) {
            throw CommonProblems.malformed("", String.valueOf(wrong.getMessage()));
        }
    }

    private static List<SpendAlert> answer(PutSpendAlerts.Result result, List<SpendAlert> wanted) {
        return switch (result) {
            case PUT -> wanted;
            case NOT_FOR_MEMBERS ->
                throw SPEND_ALERT_REFUSED.because("L-10", "A member of an enterprise has no alerts of its own.");
            case OTHER_CURRENCY ->
                throw SPEND_ALERT_REFUSED.because("L-10", "A threshold is in the currency of the account's prices.");
        };
    }
}
