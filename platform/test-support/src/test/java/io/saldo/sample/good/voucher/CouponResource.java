package io.saldo.sample.good.voucher;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/coupons")
@Cancellable(false)
class CouponResource {

    @PUT
    public void replace() {}

    @DELETE
    public void remove() {}
}
