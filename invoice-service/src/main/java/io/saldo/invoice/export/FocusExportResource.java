package io.saldo.invoice.export;

import io.saldo.invoice.FindAskedMonth;
import io.saldo.invoice.account.FindRelation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;

/** The rated usage of a month (the running one unless another is named) as a FOCUS file, as long as it is kept: 45 days. */
@Path("/api/v1/billing-accounts/{id}/exports/focus")
public class FocusExportResource {

    private static final String CSV = "text/csv";

    private final Callers callers;
    private final FindRelation relation;
    private final FindAskedMonth months;
    private final FindUsageRows find;

    FocusExportResource(Callers callers, FindRelation relation, FindAskedMonth months, FindUsageRows find) {
        this.callers = callers;
        this.relation = relation;
        this.months = months;
        this.find = find;
    }

    @GET
    @Produces(CSV)
    public Uni<Response> file(
            @PathParam("id") AccountId account,
            @QueryParam("month") @DefaultValue("") String month,
            @QueryParam("cloudAccountId") @DefaultValue("") String cloudAccountId) {
        return relation.require(callers.current(), Right.READ, account)
                .chain(() -> months.of(account, month))
                .chain(asked -> find.file(account, asked, cloudAccountId).map(text -> answer(account, asked, text)));
    }

    private static Response answer(AccountId account, YearMonth month, String text) {
        return Response.ok(text, CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"focus-" + account + "-" + month + ".csv\"")
                .build();
    }
}
