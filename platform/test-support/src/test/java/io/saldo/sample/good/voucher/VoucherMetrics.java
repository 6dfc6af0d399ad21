package io.saldo.sample.good.voucher;

import java.util.concurrent.atomic.AtomicLong;

class VoucherMetrics {

    private final AtomicLong open = new AtomicLong();

    double open() {
        return open.doubleValue();
    }
}
