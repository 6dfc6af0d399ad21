package io.saldo.account.statement;

import io.saldo.account.Moments;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Transaction details, the statement of a month, and its file. */
@Path("/api/v1/billing-accounts/{id}")
public class StatementResource {

    private static final String CSV = "text/csv";

    /** Only for those who ask for it. */
    private static final String CSV_WHEN_ASKED = CSV + ";qs=0.1";

    private final FindDetails find;
    private final FindRelation relation;
    private final Callers callers;

    StatementResource(FindDetails find, FindRelation relation, Callers callers) {
        this.find = find;
        this.relation = relation;
        this.callers = callers;
    }

    @GET
    @Path("/ledger-entries")
    public Uni<Page<LedgerEntryView>> entries(
            @PathParam("id") AccountId id, @BeanParam EntryFilter filter, @BeanParam PageRequest page) {
        Caller caller = callers.current();
        return relation.require(caller, Right.READ, id)
                .chain(() -> find.entries(id, filter, page))
                .map(rows -> Page.of(page, rows, entry -> Long.toString(entry.number())));
    }

    @GET
    @Path("/statements/{month}")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Statement> statement(@PathParam("id") AccountId id, @PathParam("month") String month) {
        Caller caller = callers.current();
        return relation.require(caller, Right.READ, id).chain(() -> find.statement(id, Moments.month("month", month)));
    }

    @GET
    @Path("/statements/{month}")
    @Produces(CSV_WHEN_ASKED)
    public Uni<Response> file(@PathParam("id") AccountId id, @PathParam("month") String month) {
        Caller caller = callers.current();
        return relation.require(caller, Right.READ, id)
                .chain(() -> find.file(id, Moments.month("month", month)))
                .map(text -> Response.ok(text, CSV + ";charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"" + id + "-" + month + ".csv\"")
                        .build());
    }
}
