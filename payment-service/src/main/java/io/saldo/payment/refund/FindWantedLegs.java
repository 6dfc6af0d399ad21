package io.saldo.payment.refund;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds legs whose company is to be asked now. */
@Singleton
class FindWantedLegs {

    private static final String NOW = " from refund_leg where wanted and (not_before is null or not_before <= now())";

    Uni<List<String>> waiting(int most) {
        return Sql.of("select refund_key" + NOW + " order by refund_key limit :most")
                .with("most", most)
                .list(row -> row.text("refund_key"));
    }

    Uni<Long> count() {
        return Sql.of("select count(*) as n" + NOW).one(row -> row.number("n")).map(found -> found.orElse(0L));
    }
}
