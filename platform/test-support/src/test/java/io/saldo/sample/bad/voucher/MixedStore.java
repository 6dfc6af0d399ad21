package io.saldo.sample.bad.voucher;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.vertx.mutiny.sqlclient.Pool;

class MixedStore {

    private final Pool pool;

    MixedStore(Pool pool) {
        this.pool = pool;
    }

    Object both() {
        return pool.query("select 1").execute().chain(rows -> Panache.getSession());
    }
}
