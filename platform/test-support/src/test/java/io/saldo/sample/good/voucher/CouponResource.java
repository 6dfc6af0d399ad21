package io.saldo.sample.good.voucher;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/coupons")
@Cancellable(false)
class CouponResource {

    @PUT
    public void replace() {}

    /** Open to everybody, so there is nothing to ask for. */
    @PUT
    @Path("/open")
    @PermitAll
    public void take(String body) {}

    @DELETE
    public void remove() {}
}
