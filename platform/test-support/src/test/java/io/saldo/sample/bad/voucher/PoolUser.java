package io.saldo.sample.bad.voucher;

import io.saldo.platform.UseCase;
import io.vertx.mutiny.sqlclient.Pool;

@UseCase
class PoolUser {

    private final Pool pool;

    PoolUser(Pool pool) {
        this.pool = pool;
    }

    Pool pool() {
        return pool;
    }
}
