package io.saldo.sample.bad.voucher;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;

public class VoucherResource {

    private final VoucherStore vouchers = new VoucherStore();

    @WithTransaction
    public VoucherStore handle() {
        return vouchers;
    }

    public record Request(String code) {}
}
