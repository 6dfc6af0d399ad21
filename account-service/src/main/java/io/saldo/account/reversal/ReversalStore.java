package io.saldo.account.reversal;

import io.saldo.account.ledger.BillId;
import io.saldo.account.posting.TaxShare;
import io.saldo.account.refund.RefundLeg;
import io.saldo.account.refund.RefundState;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the bank has taken back of the payments of accounts (O-9); written only while the account is locked. */
@Singleton
public class ReversalStore {

    private static final String INSERT = """
            insert into payment_reversal (billing_account_id, payment_id, reversal_no, kind, gateway_transaction_id, currency,
                                          credit, bill_id, reversed_at, taken_at)
            values (:account, :payment, :number, :kind, :gateway, :currency, :credit, :bill, :reversedAt, :now)
            """;

    private static final String INSERT_TAX = """
            insert into payment_reversal_tax (billing_account_id, payment_id, reversal_no, tax_rule, amount)
            select :account, :payment, :number, rule, sum(amount)
            from unnest(cast(:rules as text[]), cast(:amounts as bigint[])) as t (rule, amount)
            group by rule having sum(amount) > 0
            """;

    private static final String TAXES = """
            select t.payment_id, t.reversal_no, t.tax_rule, t.amount, r.currency
            from payment_reversal_tax t join payment_reversal r using (billing_account_id, payment_id, reversal_no)
            where t.billing_account_id = :account and t.payment_id = any(cast(:payments as text[])) order by t.tax_rule
            """;

    private record Key(String payment, long number) {
        static Key of(Row row) {
            return new Key(row.text("payment_id"), row.number("reversal_no"));
        }
    }

    /** A reversal that was taken. */
    record Taken(String kind, String gatewayTransactionId, Instant reversedAt, Money credit) {

        boolean is(PaymentReversed reversed) {
            return kind.equals(reversed.kind().name())
                    && gatewayTransactionId.equals(reversed.gatewayTransactionId())
                    && reversedAt.equals(reversed.reversedAt());
        }
    }

    /** What was taken back of a payment so far. */
    Uni<List<Taken>> find(AccountId account, String payment) {
        return Sql.of("select * from payment_reversal where billing_account_id = :account and payment_id = :payment")
                .with("account", account.value())
                .with("payment", payment)
                .list(row -> new Taken(
                        row.text("kind"), row.text("gateway_transaction_id"), row.instant("reversed_at"), credit(row)));
    }

    Uni<Void> insert(PaymentReversed reversed, long number, Optional<BillId> bill, Instant now) {
        return Sql.of(INSERT)
                .with("account", reversed.billingAccountId().value())
                .with("payment", reversed.paymentId())
                .with("number", number)
                .with("kind", reversed.kind().name())
                .with("gateway", reversed.gatewayTransactionId())
                .with("currency", reversed.credit().currency().name())
                .with("credit", reversed.credit().minorUnits())
                .with("bill", bill.map(BillId::value).orElse(null))
                .with("reversedAt", reversed.reversedAt())
                .with("now", now)
                .update()
                .chain(() -> insertTaxes(reversed, number));
    }

    private static Uni<Void> insertTaxes(PaymentReversed reversed, long number) {
        List<TaxShare> taxes = reversed.taxes();
        return Sql.of(INSERT_TAX)
                .with("account", reversed.billingAccountId().value())
                .with("payment", reversed.paymentId())
                .with("number", number)
                .with("rules", taxes.stream().map(TaxShare::rule).toArray(String[]::new))
                .with(
                        "amounts",
                        taxes.stream().map(tax -> tax.amount().minorUnits()).toArray(Long[]::new))
                .update()
                .replaceWithVoid();
    }

    /** A reversal bill makes a postpaid account overdue at once: no charge of a saved method is awaited (BK-32, C-6). */
    Uni<Void> overdueSince(AccountId account, BillId bill, Instant now) {
        return Sql.of("update bill set overdue_since = :now where billing_account_id = :account and bill_id = :bill")
                .with("account", account.value())
                .with("bill", bill.value())
                .with("now", now)
                .update()
                .replaceWithVoid();
    }

    /** What is gone of these payments, as if it had been paid back: its tax goes back no second time (O-9). */
    public Uni<Map<String, List<RefundLeg>>> legsOf(AccountId account, Collection<String> payments) {
        String[] ids = payments.toArray(String[]::new);
        return Sql.of(TAXES)
                .with("account", account.value())
                .with("payments", ids)
                .list(row -> Map.entry(
                        Key.of(row),
                        new TaxShare(
                                row.text("tax_rule"),
                                new Money(row.number("amount"), CurrencyUnit.of(row.text("currency"))))))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))))
                .chain(taxes -> Sql.of(
                                "select * from payment_reversal"
                                        + " where billing_account_id = :account and payment_id = any(cast(:payments as text[]))")
                        .with("account", account.value())
                        .with("payments", ids)
                        .list(row -> leg(row, taxes.getOrDefault(Key.of(row), List.of()))))
                .map(legs -> legs.stream().collect(Collectors.groupingBy(RefundLeg::paymentId)));
    }

    private static RefundLeg leg(Row row, List<TaxShare> taxes) {
        return new RefundLeg(
                (int) row.number("reversal_no"),
                row.text("payment_id"),
                credit(row),
                taxes,
                RefundState.DONE,
                Optional.of(row.text("gateway_transaction_id")),
                Optional.empty());
    }

    private static Money credit(Row row) {
        return new Money(row.number("credit"), CurrencyUnit.of(row.text("currency")));
    }
}
