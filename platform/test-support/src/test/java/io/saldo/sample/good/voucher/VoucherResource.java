package io.saldo.sample.good.voucher;

import io.saldo.platform.security.Needs;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/vouchers")
class VoucherResource {

    private final RedeemVoucher redeemVoucher;
    private final FindVouchers findVouchers;

    VoucherResource(RedeemVoucher redeemVoucher, FindVouchers findVouchers) {
        this.redeemVoucher = redeemVoucher;
        this.findVouchers = findVouchers;
    }

    @GET
    public Uni<VoucherView> all() {
        return findVouchers.all();
    }

    @POST
    @Cancellable(false)
    @Needs
    public Uni<Redeemed> redeem(Request request) {
        return redeemVoucher.handle(request.code()).map(voucher -> new Redeemed(request.code()));
    }

    record Request(String code) {}

    record Redeemed(String code) {}
}
