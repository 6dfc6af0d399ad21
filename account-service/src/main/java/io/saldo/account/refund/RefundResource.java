package io.saldo.account.refund;

import io.saldo.account.relation.FindRelation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.EnumSet;

/** Withdrawals and refunds of an account, with what has become of them. */
@Path("/api/v1/billing-accounts/{id}/refunds")
public class RefundResource {

    private final FindRefunds find;
    private final FindRelation relation;
    private final Callers callers;

    RefundResource(FindRefunds find, FindRelation relation, Callers callers) {
        this.find = find;
        this.relation = relation;
        this.callers = callers;
    }

    @GET
    public Uni<Page<RefundView>> list(@PathParam("id") AccountId id, @BeanParam PageRequest page) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> find.page(id, EnumSet.allOf(RefundKind.class), page));
    }
}
