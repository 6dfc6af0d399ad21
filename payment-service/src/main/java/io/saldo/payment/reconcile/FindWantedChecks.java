package io.saldo.payment.reconcile;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds orders whose gateway is to be asked. */
@Singleton
class FindWantedChecks {

    private static final int AT_ONCE = 100;

    /** An order, and the gateway account that it went through. */
    record Wanted(String paymentId, String gatewayAccount) {}

    Uni<List<Wanted>> waiting() {
        return Sql.of("select payment_id, gateway_account from payment_order where check_wanted"
                        + " order by payment_id limit :limit")
                .with("limit", AT_ONCE)
                .list(row -> new Wanted(row.text("payment_id"), row.text("gateway_account")));
    }

    Uni<Wanted> one(String paymentId) {
        return Sql.of("select payment_id, gateway_account from payment_order where payment_id = :payment")
                .with("payment", paymentId)
                .one(row -> new Wanted(row.text("payment_id"), row.text("gateway_account")))
                .map(found -> found.orElseThrow());
    }

    Uni<Long> count() {
        return Sql.of("select count(*) as n from payment_order where check_wanted")
                .one(row -> row.number("n"))
                .map(found -> found.orElse(0L));
    }
}
