package io.saldo.sample.bad.voucher;

import io.quarkus.hibernate.reactive.panache.Panache;

class VoucherEntity {

    static Object session() {
        return Panache.getSession();
    }
}
