package io.saldo.account.origin;

import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.posting.Clearing;
import io.saldo.account.posting.TaxShare;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The payments behind the lots of accounts; written with the lot, while its account is locked. */
@Singleton
public class PaymentOriginStore {

    private static final String INSERT = """
            insert into payment_origin (billing_account_id, payment_id, currency, credit, channel, clearing,
                                        clearing_name, credited_at, withdrawable_from)
            values (:account, :payment, :currency, :credit, :channel, :clearing, :clearingName, :creditedAt, :from)
            """;

    private static final String INSERT_TAX = """
            insert into payment_tax (billing_account_id, payment_id, tax_rule, amount)
            select :account, :payment, rule, sum(amount)
            from unnest(cast(:rules as text[]), cast(:amounts as bigint[])) as t (rule, amount)
            group by rule having sum(amount) > 0
            """;

    private static final String FIND = """
            select * from payment_origin
            where billing_account_id = :account and payment_id = any(cast(:payments as text[]))
            """;

    private static final String TAXES = """
            select t.payment_id, t.tax_rule, t.amount, o.currency
            from payment_tax t join payment_origin o using (billing_account_id, payment_id)
            where t.billing_account_id = :account and t.payment_id = any(cast(:payments as text[]))
            order by t.payment_id, t.tax_rule
            """;

    /** What an event of a payment that is not there waits for. */
    public static String arrivalOf(String payment) {
        return "payment:" + payment;
    }

    public Uni<Void> insert(AccountId account, PaymentOrigin origin) {
        return Sql.of(INSERT)
                .with("account", account.value())
                .with("payment", origin.paymentId())
                .with("currency", origin.credit().currency().name())
                .with("credit", origin.credit().minorUnits())
                .with("channel", origin.channel().name())
                .with("clearing", origin.clearing().account().name())
                .with("clearingName", origin.clearing().dimension().value())
                .with("creditedAt", origin.creditedAt())
                .with("from", origin.withdrawableFrom().orElse(null))
                .update()
                .chain(() -> insertTaxes(account, origin));
    }

    /** The payment was made for that bill: what it pays of it goes back the way it came (O-11). */
    public Uni<Void> madeFor(AccountId account, String payment, BillId bill) {
        return Sql.of("update payment_origin set bill_id = :bill"
                        + " where billing_account_id = :account and payment_id = :payment")
                .with("account", account.value())
                .with("payment", payment)
                .with("bill", bill.value())
                .update()
                .replaceWithVoid();
    }

    /** Those of these payments that were made for that bill. */
    public Uni<Set<String>> madeFor(AccountId account, BillId bill, Collection<String> payments) {
        return Sql.of("select payment_id from payment_origin where billing_account_id = :account"
                        + " and bill_id = :bill and payment_id = any(cast(:payments as text[]))")
                .with("account", account.value())
                .with("bill", bill.value())
                .with("payments", payments.toArray(String[]::new))
                .list(row -> row.text("payment_id"))
                .map(Set::copyOf);
    }

    private static Uni<Void> insertTaxes(AccountId account, PaymentOrigin origin) {
        List<TaxShare> taxes = origin.taxes();
        return taxes.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.of(INSERT_TAX)
                        .with("account", account.value())
                        .with("payment", origin.paymentId())
                        .with("rules", taxes.stream().map(TaxShare::rule).toArray(String[]::new))
                        .with(
                                "amounts",
                                taxes.stream()
                                        .map(tax -> tax.amount().minorUnits())
                                        .toArray(Long[]::new))
                        .update()
                        .replaceWithVoid();
    }

    /** Those of them that came by a payment, by its id. */
    public Uni<Map<String, PaymentOrigin>> find(AccountId account, Collection<String> payments) {
        return taxes(account, payments)
                .chain(taxes -> Sql.of(FIND)
                        .with("account", account.value())
                        .with("payments", payments.toArray(String[]::new))
                        .list(row -> origin(row, taxes.getOrDefault(row.text("payment_id"), List.of()))))
                .map(found -> found.stream().collect(Collectors.toMap(PaymentOrigin::paymentId, Function.identity())));
    }

    /** The account that a payment was credited to. */
    public Uni<Optional<AccountId>> accountOf(String paymentId) {
        return Sql.of("select billing_account_id from payment_origin where payment_id = :payment limit 1")
                .with("payment", paymentId)
                .one(row -> row.accountId("billing_account_id"));
    }

    private static Uni<Map<String, List<TaxShare>>> taxes(AccountId account, Collection<String> payments) {
        return Sql.of(TAXES)
                .with("account", account.value())
                .with("payments", payments.toArray(String[]::new))
                .list(row -> Map.entry(
                        row.text("payment_id"),
                        new TaxShare(
                                row.text("tax_rule"),
                                new Money(row.number("amount"), CurrencyUnit.of(row.text("currency"))))))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static PaymentOrigin origin(Row row, List<TaxShare> taxes) {
        String place = row.text("clearing_name");
        boolean gateway = row.text("clearing").equals(BookAccount.CLEARING_GATEWAY.name());
        return new PaymentOrigin(
                row.text("payment_id"),
                new Money(row.number("credit"), CurrencyUnit.of(row.text("currency"))),
                taxes,
                Channel.valueOf(row.text("channel")),
                gateway ? Clearing.atGateway(place) : Clearing.atBank(place),
                row.instant("credited_at"),
                row.optionalInstant("withdrawable_from"));
    }
}
