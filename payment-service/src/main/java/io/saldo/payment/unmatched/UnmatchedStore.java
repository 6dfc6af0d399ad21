package io.saldo.payment.unmatched;

import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** The money that is in no book. */
@Singleton
public class UnmatchedStore {

    private static final String ADD = """
        insert into unmatched_payment (id, kind, gateway_account, reference, merchant_order_id, payment_id, amount,
                                       currency, reason, paid_at, received_at)
        values (:id, :kind, :gatewayAccount, :reference, :order, :payment, :amount, :currency, :reason, :paidAt,
                :now)
        on conflict (gateway_account, reference) do nothing
        """;

    /** True for the first time that this money is told of. */
    Uni<Boolean> add(String id, UnmatchedPayment payment, Instant now) {
        return Sql.of(ADD)
                .with("id", id)
                .with("kind", payment.kind().name())
                .with("gatewayAccount", payment.gatewayAccount())
                .with("reference", payment.reference())
                .with("order", payment.merchantOrderId())
                .with("payment", payment.paymentId().orElse(null))
                .with("amount", payment.amount())
                .with("currency", payment.currency())
                .with("reason", payment.reason())
                .with("paidAt", payment.paidAt().orElse(null))
                .with("now", now)
                .update()
                .map(rows -> rows == 1);
    }

    /** Locks it for the transaction, whether it has a place already or not. */
    public Uni<Optional<OpenMoney>> lock(String id) {
        return Sql.of("select * from unmatched_payment where id = :id for update")
                .with("id", id)
                .one(UnmatchedStore::open);
    }

    /** The money of a transaction, if it was ever on the list. */
    Uni<Optional<OpenMoney>> lock(String gatewayAccount, String reference) {
        return Sql.of("select * from unmatched_payment where gateway_account = :account and reference = :reference"
                        + " for update")
                .with("account", gatewayAccount)
                .with("reference", reference)
                .one(UnmatchedStore::open);
    }

    Uni<Integer> resolve(String id, String to, Optional<String> paymentId, Instant now) {
        return Sql.of("update unmatched_payment set resolved_to = :to, resolved_payment_id = :payment, resolved_at ="
                        + " :now where id = :id")
                .with("to", to)
                .with("payment", paymentId.orElse(null))
                .with("now", now)
                .with("id", id)
                .update();
    }

    /** What one operator wants with it, until a second one wants the same. */
    public Uni<Integer> keep(String id, FirstWord first) {
        return Sql.of("update unmatched_payment set first_person = :person, first_account_id = :account where id = :id")
                .with("person", first.person())
                .with("account", first.account().value())
                .with("id", id)
                .update();
    }

    private static OpenMoney open(Row row) {
        var report = new GatewayReport(
                row.text("merchant_order_id"),
                ReportedState.PAID,
                row.text("reference"),
                row.text("amount"),
                row.text("currency"),
                row.optionalInstant("paid_at"),
                Optional.empty());
        return new OpenMoney(
                row.text("id"),
                row.text("gateway_account"),
                report,
                row.optionalText("resolved_to"),
                row.optionalText("first_person")
                        .map(person -> new FirstWord(person, row.accountId("first_account_id"))));
    }
}
