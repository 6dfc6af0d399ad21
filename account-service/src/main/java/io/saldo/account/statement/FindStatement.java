package io.saldo.account.statement;

import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.BookAccount.Side;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sums a month of an account's book, asset by asset. */
@Singleton
class FindStatement {

    private static final List<Asset> OF_DIRECT =
            List.of(Asset.CASH, Asset.TRANSFER_LEDGER, Asset.PROMO_CREDIT, Asset.CREDIT_REFUND);

    private static final String SUMS = """
            select e.book_account,
                   cast(coalesce(sum(e.amount) filter (where t.booked_at < :from), 0) as bigint) as opening,
                   cast(coalesce(sum(e.amount) filter (where t.booked_at >= :from and e.amount > 0), 0) as bigint) as debit,
                   cast(coalesce(sum(e.amount) filter (where t.booked_at >= :from and e.amount < 0), 0) as bigint) as credit
            from ledger_entry e join ledger_transaction t using (billing_account_id, transaction_id)
            where e.billing_account_id = :account and e.currency = :currency and t.booked_at < :to
            group by e.book_account
            """;

    Uni<Statement> find(BillingAccount account, YearMonth month) {
        Instant from = account.terms().startOf(month);
        CurrencyUnit currency = account.currencyAt(from);
        List<Asset> assets = account.profile().type() == AccountType.DIRECT ? OF_DIRECT : List.of(Asset.QUOTA_LEDGER);
        return Sql.of(SUMS)
                .with("account", account.id().value())
                .with("currency", currency.name())
                .with("from", from)
                .with("to", account.terms().startOf(month.plusMonths(1)))
                .list(row -> Sums.of(row, currency))
                .map(sums -> sums.stream().collect(Collectors.toMap(Sums::account, Function.identity())))
                .map(sums -> new Statement(
                        month,
                        assets.stream()
                                .map(asset -> line(asset, sums, currency))
                                .toList()));
    }

    private static Statement.Line line(Asset asset, Map<BookAccount, Sums> sums, CurrencyUnit currency) {
        Money none = Money.zero(currency);
        Sums sum = sums.getOrDefault(
                asset.bookAccount().orElseThrow(), new Sums(asset.bookAccount().orElseThrow(), none, none, none));
        Money closing = sum.opening.plus(sum.income).minus(sum.expenditure);
        return new Statement.Line(asset, sum.opening, sum.income, sum.expenditure, closing);
    }

    private record Sums(BookAccount account, Money opening, Money income, Money expenditure) {
        static Sums of(Row row, CurrencyUnit currency) {
            BookAccount account = BookAccount.valueOf(row.text("book_account"));
            var opening = new Money(row.number("opening"), currency);
            var debit = new Money(row.number("debit"), currency);
            var credit = new Money(row.number("credit"), currency).negated();
            return account.side() == Side.FUNDS
                    ? new Sums(account, opening.negated(), credit, debit)
                    : new Sums(account, opening, debit, credit);
        }
    }
}
