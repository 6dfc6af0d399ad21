package io.saldo.sample.bad.voucher;

public class VoucherJob {

    VoucherStore vouchers() {
        return new VoucherStore();
    }
}
