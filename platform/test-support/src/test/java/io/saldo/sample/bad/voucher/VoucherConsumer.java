package io.saldo.sample.bad.voucher;

public class VoucherConsumer {

    VoucherStore vouchers() {
        return new VoucherStore();
    }
}
