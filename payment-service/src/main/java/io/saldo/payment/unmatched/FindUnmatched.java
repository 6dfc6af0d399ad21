package io.saldo.payment.unmatched;

import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows the money that is in no book, by id. */
@Singleton
class FindUnmatched {

    Uni<List<UnmatchedView>> page(PageRequest page) {
        return Sql.of("select * from unmatched_payment where id > :after order by id limit :limit")
                .with("after", page.after().orElse(""))
                .with("limit", page.rowsToRead())
                .list(FindUnmatched::view);
    }

    private static UnmatchedView view(Row row) {
        return new UnmatchedView(
                row.text("id"),
                row.text("kind"),
                row.text("gateway_account"),
                row.text("reference"),
                row.text("merchant_order_id"),
                row.optionalText("payment_id"),
                new UnmatchedView.Reported(row.text("amount"), row.text("currency")),
                row.text("reason"),
                row.instant("received_at"));
    }
}
