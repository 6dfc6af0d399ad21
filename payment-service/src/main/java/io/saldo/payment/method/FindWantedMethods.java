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

    Uni<List<String>> waiting(int most) {
        return Sql.of("select method_id" + NOW + " order by method_id limit :most")
                .with("most", most)
                .list(row -> row.text("method_id"));
    }

    Uni<Long> count() {
        return Sql.of("select count(*) as n" + NOW).one(row -> row.number("n")).map(found -> found.orElse(0L));
    }
}
