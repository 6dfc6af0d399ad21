package io.saldo.sample.good.voucher;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

class FindVouchers {

    private final Pool pool;

    FindVouchers(Pool pool) {
        this.pool = pool;
    }

    Uni<VoucherView> all() {
        return pool.query("select count(*) from voucher")
                .execute()
                .map(rows -> new VoucherView(rows.iterator().next().getLong(0)));
    }
}
