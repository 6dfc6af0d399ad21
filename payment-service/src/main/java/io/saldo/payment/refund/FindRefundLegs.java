package io.saldo.payment.refund;

import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Shows legs to operators, newest first. */
@Singleton
class FindRefundLegs {

    private final RefundLegRows rows;

    FindRefundLegs(RefundLegRows rows) {
        this.rows = rows;
    }

    Uni<Optional<RefundLegView>> one(String key) {
        return Sql.of("select * from refund_leg where refund_key = :key")
                .with("key", key)
                .one(this::view);
    }

    Uni<List<RefundLegView>> page(PageRequest page, String state) {
        var before = Position.before(page);
        return Sql.of("select * from refund_leg where (:state = '' or state = :state)"
                        + " and (requested_at, refund_key) < (:at, :id)"
                        + " order by requested_at desc, refund_key desc limit :limit")
                .with("state", state)
                .with("at", before.at())
                .with("id", before.id())
                .with("limit", page.rowsToRead())
                .list(this::view);
    }

    static String position(RefundLegView last) {
        return new Position(last.requestedAt(), last.id()).toString();
    }

    private RefundLegView view(Row row) {
        RefundLeg leg = rows.leg(row);
        return new RefundLegView(
                leg.key(),
                leg.account(),
                leg.refundId(),
                leg.leg(),
                leg.paymentId(),
                leg.kind(),
                leg.amount(),
                leg.tax(),
                leg.total(),
                leg.destination(),
                leg.reason(),
                leg.state(),
                row.optionalText("reference_number"),
                row.optionalText("failure"),
                leg.requestedAt(),
                row.optionalInstant("closed_at"));
    }
}
