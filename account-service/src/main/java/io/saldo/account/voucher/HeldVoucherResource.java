package io.saldo.account.voucher;

import io.saldo.account.relation.FindRelation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The bill vouchers and coupons of an account. */
@Path("/api/v1/billing-accounts/{id}/vouchers")
public class HeldVoucherResource {

    private final FindHeldVouchers find;
    private final FindRelation relation;
    private final Callers callers;

    HeldVoucherResource(FindHeldVouchers find, FindRelation relation, Callers callers) {
        this.find = find;
        this.relation = relation;
        this.callers = callers;
    }

    @GET
    public Uni<Page<HeldVoucherView>> list(@PathParam("id") AccountId id, @BeanParam PageRequest page) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> find.page(id, page))
                .map(rows -> Page.of(page, rows, row -> new Position(row.createdAt(), row.voucherId()).toString()));
    }
}
