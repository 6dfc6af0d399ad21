package io.saldo.payment.callback;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds callbacks that wait to be worked on. */
@Singleton
class FindCallbacks {

    private static final int AT_ONCE = 100;

    private static final String NOW = " state = 'RECEIVED' and (next_attempt_at is null or next_attempt_at <= now())";

    /** The gateway accounts that have some. */
    Uni<List<String>> gatewayAccounts() {
        return Sql.of("select distinct gateway_account from gateway_event where" + NOW)
                .list(row -> row.text("gateway_account"));
    }

    /** Those of one gateway account, oldest first. */
    Uni<List<Long>> waiting(String gatewayAccount) {
        return Sql.of("select id from gateway_event where" + NOW + " and gateway_account = :gatewayAccount"
                        + " order by id limit :limit")
                .with("gatewayAccount", gatewayAccount)
                .with("limit", AT_ONCE)
                .list(row -> row.number("id"));
    }

    Uni<Long> left() {
        return Sql.of("select count(*) as n from gateway_event where state in ('MALFORMED', 'PARKED')")
                .one(row -> row.number("n"))
                .map(found -> found.orElse(0L));
    }

    /** How long the oldest one has waited to be worked on; 0 when none waits. */
    Uni<Long> oldestSeconds() {
        return Sql.of("select cast(coalesce(extract(epoch from now() - min(received_at)), 0) as bigint) as n"
                        + " from gateway_event where state = 'RECEIVED'")
                .one(row -> row.number("n"))
                .map(found -> found.orElse(0L));
    }

    /** One that was put off holds nobody up. */
    Uni<Long> count() {
        return Sql.of("select count(*) as n from gateway_event where" + NOW)
                .one(row -> row.number("n"))
                .map(found -> found.orElse(0L));
    }
}
