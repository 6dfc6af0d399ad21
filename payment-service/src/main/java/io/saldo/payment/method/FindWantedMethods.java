package io.saldo.payment.method;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds methods whose company is to be asked now. */
@Singleton
class FindWantedMethods {

    private static final String NOW =
            " from payment_method where check_wanted and (check_not_before is null or check_not_before <= now())";

    /** The gateway accounts that are to be asked. */
    Uni<List<String>> gatewayAccounts() {
        return Sql.of("select distinct gateway_account" + NOW).list(row -> row.text("gateway_account"));
    }

    /** What was never asked about comes first. */
    Uni<List<String>> waiting(String gatewayAccount, int most) {
        return Sql.of("select method_id" + NOW + " and gateway_account = :gatewayAccount"
                        + " order by check_not_before nulls first, method_id limit :most")
                .with("gatewayAccount", gatewayAccount)
                .with("most", most)
                .list(row -> row.text("method_id"));
    }

    Uni<Long> count() {
        return Sql.of("select count(*) as n" + NOW).one(row -> row.number("n")).map(found -> found.orElse(0L));
    }
}
