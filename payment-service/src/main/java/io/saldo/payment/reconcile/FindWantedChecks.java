package io.saldo.payment.reconcile;

import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds orders whose gateway is to be asked now. */
@Singleton
class FindWantedChecks {

    private static final String NOW = " check_wanted and (check_not_before is null or check_not_before <= now())";

    /** An order, and the gateway account that it went through. */
    record Wanted(String paymentId, String gatewayAccount) {}

    /** The gateway accounts that have something to be asked. */
    Uni<List<String>> gatewayAccounts() {
        return Sql.of("select distinct gateway_account from payment_order where" + NOW)
                .list(row -> row.text("gateway_account"));
    }

    Uni<List<Wanted>> waiting(String gatewayAccount, int most) {
        return Sql.of("select payment_id, gateway_account from payment_order where gateway_account = :gatewayAccount"
                        + " and"
                        + NOW + " order by payment_id limit :most")
                .with("gatewayAccount", gatewayAccount)
                .with("most", most)
                .list(FindWantedChecks::wanted);
    }

    Uni<Wanted> one(String paymentId) {
        return Sql.of("select payment_id, gateway_account from payment_order where payment_id = :payment")
                .with("payment", paymentId)
                .one(FindWantedChecks::wanted)
                .map(found -> found.orElseThrow());
    }

    Uni<Long> count() {
        return Sql.of("select count(*) as n from payment_order where" + NOW)
                .one(row -> row.number("n"))
                .map(found -> found.orElse(0L));
    }

    private static Wanted wanted(Row row) {
        return new Wanted(row.text("payment_id"), row.text("gateway_account"));
    }
}
