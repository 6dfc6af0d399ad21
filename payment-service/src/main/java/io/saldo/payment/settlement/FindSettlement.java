package io.saldo.payment.settlement;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows what was settled and how it stands to our payments, in the order of kind and transaction. */
@Singleton
class FindSettlement {

    private static final String PAGE = """
            select * from settlement_row where gateway_account = :gatewayAccount and (:outcome = '' or class = :outcome)
            and kind || ' ' || transaction_id || ' ' || number > :after
            order by kind || ' ' || transaction_id || ' ' || number limit :limit
            """;

    private static final String DAYS = """
            select settled_on, kind, class, currency, count(*) as rows, cast(sum(gross) as bigint) as gross,
                   cast(sum(fee) as bigint) as fee, cast(sum(net) as bigint) as net
            from settlement_row where gateway_account = :gatewayAccount and (:outcome = '' or class = :outcome)
            group by settled_on, kind, class, currency
            order by settled_on desc, kind, class, currency limit 1000
            """;

    Uni<List<SettlementRowView>> page(String gatewayAccount, String outcome, PageRequest page) {
        return Sql.of(PAGE)
                .with("gatewayAccount", gatewayAccount)
                .with("outcome", outcome)
                .with("after", page.after().orElse(""))
                .with("limit", page.rowsToRead())
                .list(FindSettlement::row);
    }

    /** On the first page only. */
    Uni<List<SettlementDayView>> days(String gatewayAccount, String outcome, PageRequest page) {
        return page.after().isPresent()
                ? Uni.createFrom().item(List.of())
                : Sql.of(DAYS)
                        .with("gatewayAccount", gatewayAccount)
                        .with("outcome", outcome)
                        .list(FindSettlement::day);
    }

    Uni<List<String>> gatewayAccounts() {
        return Sql.of("select distinct gateway_account from settlement_row").list(row -> row.text("gateway_account"));
    }

    Uni<Long> open() {
        return Sql.of("select count(*) as n from settlement_row where class <> 'MATCHED'")
                .one(row -> row.number("n"))
                .map(found -> found.orElse(0L));
    }

    static String position(SettlementRowView last) {
        return last.kind() + " " + last.transactionId() + " " + last.number();
    }

    private static SettlementRowView row(Row row) {
        SettlementLine line = SettlementStore.line(row);
        var outcome = SettlementClass.valueOf(row.text("class"));
        return new SettlementRowView(
                line.kind(),
                line.transactionId(),
                (int) row.number("number"),
                line.orderId(),
                row.optionalText("payment_id"),
                line.gross(),
                line.fee(),
                line.net(),
                line.settledOn(),
                outcome,
                outcome.action());
    }

    private static SettlementDayView day(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new SettlementDayView(
                row.day("settled_on"),
                SettlementKind.valueOf(row.text("kind")),
                SettlementClass.valueOf(row.text("class")),
                row.number("rows"),
                new Money(row.number("gross"), currency),
                new Money(row.number("fee"), currency),
                new Money(row.number("net"), currency));
    }
}
