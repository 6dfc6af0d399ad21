package io.saldo.payment.unmatched;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows the money that is in no book, newest first. */
@Singleton
class FindUnmatched {

    Uni<List<UnmatchedView>> page(PageRequest page) {
        var before = Position.before(page);
        return Sql.of("select * from unmatched_payment where resolved_at is null and (received_at, id) < (:at, :id)"
                        + " order by received_at desc, id desc limit :limit")
                .with("at", before.at())
                .with("id", before.id())
                .with("limit", page.rowsToRead())
                .list(FindUnmatched::view);
    }

    Uni<Long> count() {
        return Sql.of("select count(*) as n from unmatched_payment where resolved_at is null")
                .one(row -> row.number("n"))
                .map(found -> found.orElse(0L));
    }

    static String position(UnmatchedView last) {
        return new Position(last.receivedAt(), last.id()).toString();
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
                row.optionalNumber("first_account_id").map(AccountId::new),
                row.instant("received_at"));
    }
}
