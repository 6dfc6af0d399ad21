package io.saldo.payment.refund;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds legs whose company is to be asked now. */
@Singleton
class FindWantedLegs {

    private static final String NOW = " from refund_leg l join payment_order o on o.payment_id = l.payment_id"
            + " where l.wanted and (l.not_before is null or l.not_before <= now())";

    /** The gateway accounts that are to be asked. */
    Uni<List<String>> gatewayAccounts() {
        return Sql.of("select distinct o.gateway_account" + NOW).list(row -> row.text("gateway_account"));
    }

    /** What was never asked for comes first. */
    Uni<List<String>> waiting(String gatewayAccount, int most) {
        return Sql.of("select l.refund_key" + NOW + " and o.gateway_account = :gatewayAccount"
                        + " order by l.not_before nulls first, l.refund_key limit :most")
                .with("gatewayAccount", gatewayAccount)
                .with("most", most)
                .list(row -> row.text("refund_key"));
    }

    Uni<Long> count() {
        return Sql.of("select count(*) as n" + NOW).one(row -> row.number("n")).map(found -> found.orElse(0L));
    }
}
