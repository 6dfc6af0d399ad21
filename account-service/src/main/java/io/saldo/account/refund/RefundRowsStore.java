package io.saldo.account.refund;

import io.saldo.account.posting.TaxShare;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads refunds from their rows, with their legs and taxes. */
final class RefundRowsStore {

    private static final String LEGS = """
            select l.*, r.currency from refund_leg l join refund r using (billing_account_id, refund_id)
            where l.billing_account_id = :account and l.refund_id = any(cast(:ids as text[])) order by l.refund_id, l.leg
            """;

    private static final String LEGS_OF_PAYMENTS = """
            select l.*, r.currency from refund_leg l join refund r using (billing_account_id, refund_id)
            where l.billing_account_id = :account and l.payment_id = any(cast(:payments as text[]))
            """;

    private static final String TAXES = """
            select t.*, coalesce(l.sent_currency, r.currency) as currency
            from refund_leg_tax t join refund r using (billing_account_id, refund_id)
            join refund_leg l using (billing_account_id, refund_id, leg)
            where t.billing_account_id = :account and t.refund_id = any(cast(:ids as text[])) order by t.tax_rule
            """;

    private RefundRowsStore() {}

    private record LegKey(String refundId, long leg) {
        static LegKey of(Row row) {
            return new LegKey(row.text("refund_id"), row.number("leg"));
        }
    }

    static Uni<List<Refund>> of(AccountId account, List<Row> rows) {
        String[] ids = ids(rows);
        return taxes(account, ids).chain(taxes -> legs(account, ids, taxes)).map(legs -> rows.stream()
                .map(row -> refund(row, legs.getOrDefault(row.text("refund_id"), List.of())))
                .toList());
    }

    /** All legs that were ever asked of these payments, also those that came back. */
    static Uni<List<RefundLeg>> ofPayments(AccountId account, Collection<String> payments) {
        return Sql.of(LEGS_OF_PAYMENTS)
                .with("account", account.value())
                .with("payments", payments.toArray(String[]::new))
                .list(row -> row)
                .chain(rows -> taxes(account, ids(rows)).map(taxes -> rows.stream()
                        .map(row -> leg(row, taxes.getOrDefault(LegKey.of(row), List.of())))
                        .toList()));
    }

    private static String[] ids(List<Row> rows) {
        return rows.stream().map(row -> row.text("refund_id")).distinct().toArray(String[]::new);
    }

    private static Uni<Map<LegKey, List<TaxShare>>> taxes(AccountId account, String[] ids) {
        return Sql.of(TAXES)
                .with("account", account.value())
                .with("ids", ids)
                .list(row -> Map.entry(LegKey.of(row), new TaxShare(row.text("tax_rule"), money(row))))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static Uni<Map<String, List<RefundLeg>>> legs(
            AccountId account, String[] ids, Map<LegKey, List<TaxShare>> taxes) {
        return Sql.of(LEGS)
                .with("account", account.value())
                .with("ids", ids)
                .list(row -> Map.entry(row.text("refund_id"), leg(row, taxes.getOrDefault(LegKey.of(row), List.of()))))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static RefundLeg leg(Row row, List<TaxShare> taxes) {
        return new RefundLeg(
                (int) row.number("leg"),
                row.text("payment_id"),
                money(row),
                row.optionalText("sent_currency")
                        .map(currency -> new Money(row.number("sent_amount"), CurrencyUnit.of(currency)))
                        .orElseGet(() -> money(row)),
                taxes,
                RefundState.valueOf(row.text("state")),
                row.optionalText("reference_number"),
                row.optionalText("failure"));
    }

    private static Refund refund(Row row, List<RefundLeg> legs) {
        return new Refund(
                row.text("refund_id"),
                RefundKind.valueOf(row.text("kind")),
                RefundState.valueOf(row.text("state")),
                money(row),
                legs,
                new RefundDestination(
                        RefundDestination.Type.valueOf(row.text("destination")),
                        row.optionalText("bank"),
                        row.optionalText("bank_account"),
                        row.optionalText("holder"),
                        row.optionalText("proof")),
                new Refund.Source(row.text("source_type"), row.text("source_id")),
                row.text("reason"),
                row.instant("requested_at"),
                row.optionalInstant("done_at"));
    }

    private static Money money(Row row) {
        return new Money(row.number("amount"), CurrencyUnit.of(row.text("currency")));
    }
}
