package io.saldo.account.statement;

import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.BookAccount.Side;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.TransactionType;
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
import java.util.stream.Stream;

/** Sums a month of an account's book, asset by asset. */
@Singleton
class FindStatement {

    private static final List<Asset> OF_DIRECT =
            List.of(Asset.CASH, Asset.TRANSFER_LEDGER, Asset.PROMO_CREDIT, Asset.CREDIT_REFUND);

    private static final String SUMS = """
            select e.currency, e.book_account,
                   cast(coalesce(sum(e.amount) filter (where t.booked_at < :from), 0) as bigint) as opening,
                   cast(coalesce(sum(e.amount) filter (where t.booked_at >= :from and e.amount > 0), 0) as bigint) as debit,
                   cast(coalesce(sum(e.amount) filter (where t.booked_at >= :from and e.amount < 0), 0) as bigint) as credit
            from ledger_entry e join ledger_transaction t using (billing_account_id, transaction_id)
            where e.billing_account_id = :account and t.booked_at < :to
            group by e.currency, e.book_account
            """;

    private static final String MOVEMENTS = """
            select e.currency, e.book_account, e.channel, t.type, cast(0 as bigint) as opening,
                   cast(coalesce(sum(e.amount) filter (where e.amount > 0), 0) as bigint) as debit,
                   cast(coalesce(sum(e.amount) filter (where e.amount < 0), 0) as bigint) as credit
            from ledger_entry e join ledger_transaction t using (billing_account_id, transaction_id)
            where e.billing_account_id = :account and t.booked_at >= :from and t.booked_at < :to
              and e.book_account = any(cast(:bookAccounts as text[]))
            group by e.currency, e.book_account, e.channel, t.type order by e.currency, e.book_account, e.channel, t.type
            """;

    Uni<Statement> find(BillingAccount account, YearMonth month) {
        Instant from = account.terms().startOf(month);
        Instant to = account.terms().startOf(month.plusMonths(1));
        CurrencyUnit currency = account.currencyAt(from);
        List<Asset> assets = account.profile().type() == AccountType.DIRECT ? OF_DIRECT : List.of(Asset.QUOTA_LEDGER);
        return bound(SUMS, account, from, to)
                .list(Sums::of)
                .map(sums -> Stream.concat(lines(assets, sums, currency), left(assets, sums, currency))
                        .toList())
                .chain(lines -> bound(MOVEMENTS, account, from, to)
                        .with(
                                "bookAccounts",
                                assets.stream()
                                        .flatMap(asset -> asset.bookAccount().stream())
                                        .map(Enum::name)
                                        .toArray(String[]::new))
                        .list(FindStatement::movement)
                        .map(movements -> new Statement(month, lines, movements)));
    }

    private static Sql bound(String text, BillingAccount account, Instant from, Instant to) {
        return Sql.of(text)
                .with("account", account.id().value())
                .with("from", from)
                .with("to", to);
    }

    private static Statement.Movement movement(Row row) {
        Sums sums = Sums.of(row);
        return new Statement.Movement(
                Asset.heldBy(sums.account).orElseThrow(),
                Channel.valueOf(row.text("channel")),
                TransactionType.valueOf(row.text("type")),
                sums.income,
                sums.expenditure);
    }

    private static Stream<Statement.Line> lines(List<Asset> assets, List<Sums> all, CurrencyUnit currency) {
        Map<BookAccount, Sums> sums = all.stream()
                .filter(sum -> sum.opening.currency() == currency)
                .collect(Collectors.toMap(Sums::account, Function.identity()));
        return assets.stream().map(asset -> line(asset, sums, currency));
    }

    /** The switch is made in its month, after the write-off of the old one: what moved before is in the old currency. */
    private static Stream<Statement.Line> left(List<Asset> assets, List<Sums> all, CurrencyUnit currency) {
        return all.stream()
                .map(sum -> sum.opening.currency())
                .filter(other -> other != currency)
                .distinct()
                .sorted()
                .flatMap(other -> lines(assets, all, other))
                .filter(line -> line.income().isPositive() || line.expenditure().isPositive());
    }

    private static Statement.Line line(Asset asset, Map<BookAccount, Sums> sums, CurrencyUnit currency) {
        Money none = Money.zero(currency);
        Sums sum = sums.getOrDefault(
                asset.bookAccount().orElseThrow(), new Sums(asset.bookAccount().orElseThrow(), none, none, none));
        Money closing = sum.opening.plus(sum.income).minus(sum.expenditure);
        return new Statement.Line(asset, sum.opening, sum.income, sum.expenditure, closing);
    }

    private record Sums(BookAccount account, Money opening, Money income, Money expenditure) {
        static Sums of(Row row) {
            CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
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
