package io.saldo.notification.mail;

import io.saldo.platform.activity.Busy;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;

/** Counts mails that nobody has tried to send yet, in work or not; one that waits for its retry or for its document holds
 * nobody up. */
@Singleton
class FindUntried implements Busy {

    private static final String COUNT =
            "select count(*) as n from delivery where state = 'PLANNED' and attempts = 0 and not waits";

    private final Pool pool;

    FindUntried(Pool pool) {
        this.pool = pool;
    }

    @Override
    public String what() {
        return "deliveries not yet tried";
    }

    @Override
    public long count() {
        return pool.query(COUNT).executeAndAwait().iterator().next().getLong("n");
    }
}
