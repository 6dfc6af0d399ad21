package io.saldo.sample.good.voucher;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

class VoucherStore {

    Uni<Voucher> lock(String code) {
        return Panache.getSession()
                .chain(session -> session.find(VoucherEntity.class, code))
                .map(VoucherEntity::toVoucher);
    }
}
