package io.saldo.account.settlement;

import io.saldo.account.relation.FindRelation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The bills of an account. */
@Path("/api/v1/billing-accounts/{id}/bills")
public class BillResource {

    private final FindBills find;
    private final FindRelation relation;
    private final Callers callers;

    BillResource(FindBills find, FindRelation relation, Callers callers) {
        this.find = find;
        this.relation = relation;
        this.callers = callers;
    }

    @GET
    public Uni<Page<BillView>> list(
            @PathParam("id") AccountId id, @QueryParam("state") @Nullable String state, @BeanParam PageRequest page) {
        Caller caller = callers.current();
        return relation.require(caller, Right.READ, id)
                .chain(() -> find.page(id, isOpen(state), page))
                .map(rows -> Page.of(page, rows, BillView::invoiceId));
    }

    private static boolean isOpen(@Nullable String state) {
        return switch (state) {
            case null -> false;
            case "OPEN" -> true;
            default -> throw CommonProblems.malformed("state", "OPEN, or nothing for all.");
        };
    }
}
