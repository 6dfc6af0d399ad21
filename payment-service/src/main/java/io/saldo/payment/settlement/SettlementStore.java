package io.saldo.payment.settlement;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of settlement files. Whoever changes those of a gateway account has locked it. */
@Singleton
class SettlementStore {

    private static final String KEEP = """
            insert into settlement_row (gateway_account, kind, transaction_id, number, order_id, currency, gross, fee, net,
                                        settled_on, class, imported_at)
            values (:gatewayAccount, :kind, :transaction, :number, :order, :currency, :gross, :fee, :net,
                    :settledOn, 'MISSING_HERE', :now)
            on conflict (gateway_account, kind, transaction_id, number) do update
            set order_id = excluded.order_id, currency = excluded.currency, gross = excluded.gross, fee = excluded.fee,
                net = excluded.net, settled_on = excluded.settled_on, class = excluded.class,
                imported_at = excluded.imported_at
            """;

    /** A week is longer than any company keeps money; before its first file nothing can be missing. */
    private static final String ADD_MISSING = """
            insert into settlement_row (gateway_account, kind, transaction_id, number, order_id, currency, gross, fee, net,
                                        settled_on, class, payment_id, imported_at)
            select o.gateway_account, 'PAYMENT', o.gateway_transaction_id, 1, o.payment_id, o.currency,
                   o.credit + o.tax + o.service_fee, 0, 0, cast(o.paid_at at time zone 'UTC' as date),
                   'MISSING_THERE', o.payment_id, :now
            from payment_order o
            join (select min(settled_on) as first, max(settled_on) as last from settlement_row
                  where gateway_account = :gatewayAccount and class <> 'MISSING_THERE') f
                on o.paid_at >= f.first and o.paid_at < f.last - 7
            where o.gateway_account = :gatewayAccount and o.gateway_transaction_id is not null
            on conflict (gateway_account, kind, transaction_id, number) do nothing
            """;

    /** A row as it stands, with its place among those of its transaction. */
    record Stored(SettlementLine line, int number, SettlementClass outcome) {}

    Uni<Boolean> lock(String gatewayAccount) {
        return Sql.of("select 1 as one from gateway_account where name = :name for no key update")
                .with("name", gatewayAccount)
                .one(row -> true)
                .map(Optional::isPresent);
    }

    Uni<List<Stored>> ofTransaction(String gatewayAccount, SettlementLine line) {
        return Sql.of("select * from settlement_row where gateway_account = :gatewayAccount and kind = :kind"
                        + " and transaction_id = :transaction order by number")
                .with("gatewayAccount", gatewayAccount)
                .with("kind", line.kind().name())
                .with("transaction", line.transactionId())
                .list(SettlementStore::stored);
    }

    /** Those that want a person, and new ones; a further row of a transaction stays what it is. */
    Uni<List<Stored>> open(String gatewayAccount) {
        return Sql.of("select * from settlement_row where gateway_account = :gatewayAccount"
                        + " and class not in ('MATCHED', 'MISSING_THERE') order by kind, transaction_id, number")
                .with("gatewayAccount", gatewayAccount)
                .list(SettlementStore::stored);
    }

    Uni<Integer> keep(String gatewayAccount, SettlementLine line, int number, Instant now) {
        return Sql.of(KEEP)
                .with("gatewayAccount", gatewayAccount)
                .with("kind", line.kind().name())
                .with("transaction", line.transactionId())
                .with("number", number)
                .with("order", line.orderId())
                .with("currency", line.gross().currency().name())
                .with("gross", line.gross().minorUnits())
                .with("fee", line.fee().minorUnits())
                .with("net", line.net().minorUnits())
                .with("settledOn", line.settledOn())
                .with("now", now)
                .update();
    }

    Uni<Integer> addMissing(String gatewayAccount, Instant now) {
        return Sql.of(ADD_MISSING)
                .with("gatewayAccount", gatewayAccount)
                .with("now", now)
                .update();
    }

    Uni<Integer> put(String gatewayAccount, Stored row, SettlementClass outcome, Optional<String> paymentId) {
        return Sql.of("update settlement_row set class = :outcome, payment_id = :payment"
                        + " where gateway_account = :gatewayAccount and kind = :kind"
                        + " and transaction_id = :transaction and number = :number")
                .with("outcome", outcome.name())
                .with("payment", paymentId.orElse(null))
                .with("gatewayAccount", gatewayAccount)
                .with("kind", row.line().kind().name())
                .with("transaction", row.line().transactionId())
                .with("number", row.number())
                .update();
    }

    private static Stored stored(Row row) {
        return new Stored(line(row), (int) row.number("number"), SettlementClass.valueOf(row.text("class")));
    }

    static SettlementLine line(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new SettlementLine(
                SettlementKind.valueOf(row.text("kind")),
                row.text("transaction_id"),
                row.text("order_id"),
                new Money(row.number("gross"), currency),
                new Money(row.number("fee"), currency),
                new Money(row.number("net"), currency),
                row.day("settled_on"));
    }
}
