package io.saldo.sample.good.voucher;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

@UseCase
class RedeemVoucher {

    private final VoucherStore vouchers;

    RedeemVoucher(VoucherStore vouchers) {
        this.vouchers = vouchers;
    }

    @WithTransaction
    Uni<Voucher> handle(String code) {
        return vouchers.lock(code);
    }
}
