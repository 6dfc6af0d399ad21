package io.saldo.account.statement;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.BookAccount.Side;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Direction;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Lists the movements of an account's assets, newest first (T-1, T-3). */
@Singleton
class FindEntries {

    private static final String LIST = """
            select e.entry_no, e.transaction_id, e.currency, e.book_account, e.amount, e.channel, e.balance_after,
                   t.booked_at, t.type, t.source_type, t.source_id, t.outside_number, t.description
            from ledger_entry e join ledger_transaction t using (billing_account_id, transaction_id)
            where e.billing_account_id = :account and e.entry_no < :before
              and e.book_account = any(cast(:bookAccounts as text[]))
              and t.booked_at >= :from and t.booked_at < :to
              and (cast(:type as text) is null or t.type = cast(:type as text))
              and (cast(:channel as text) is null or e.channel = cast(:channel as text))
              and (cast(:transaction as text) is null or e.transaction_id = cast(:transaction as text))
              and (cast(:source as text) is null or t.source_id = cast(:source as text))
              and (cast(:outside as text) is null or t.outside_number = cast(:outside as text))
              and (cast(:direction as text) is null
                   or cast(:direction as text) = case when (e.amount < 0) = (e.book_account <> 'QUOTA_CONSUMPTION')
                                                      then 'IN' else 'OUT' end)
            order by e.entry_no desc limit :limit
            """;

    private static final Instant BEGINNING = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    Uni<List<LedgerEntryView>> page(BillingAccount account, EntryFilter filter, PageRequest page) {
        return list(account, filter, page.after().map(FindEntries::number).orElse(Long.MAX_VALUE), page.rowsToRead());
    }

    Uni<List<LedgerEntryView>> list(BillingAccount account, EntryFilter filter, long before, int limit) {
        Instant from =
                filter.month().map(month -> account.terms().startOf(month)).orElse(BEGINNING);
        Instant to = filter.month()
                .map(month -> account.terms().startOf(month.plusMonths(1)))
                .orElse(END);
        return Sql.of(LIST)
                .with("account", account.id().value())
                .with("before", before)
                .with("bookAccounts", filter.bookAccounts())
                .with("from", filter.from().filter(from::isBefore).orElse(from))
                .with("to", filter.to().filter(to::isAfter).orElse(to))
                .with("type", filter.type().map(Enum::name).orElse(null))
                .with("channel", filter.channel().map(Enum::name).orElse(null))
                .with("transaction", filter.transactionId)
                .with("source", filter.sourceId)
                .with("outside", filter.outsideNumber)
                .with("direction", filter.direction().map(Enum::name).orElse(null))
                .with("limit", limit)
                .list(FindEntries::entry);
    }

    private static LedgerEntryView entry(Row row) {
        BookAccount account = BookAccount.valueOf(row.text("book_account"));
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        var booked = new Money(row.number("amount"), currency);
        Money amount = account.side() == Side.FUNDS ? booked.negated() : booked;
        var after = new Money(row.number("balance_after"), currency);
        return new LedgerEntryView(
                row.text("transaction_id") + "-" + row.number("entry_no"),
                row.text("transaction_id"),
                row.instant("booked_at"),
                amount.isNegative() ? Direction.OUT : Direction.IN,
                TransactionType.valueOf(row.text("type")),
                Channel.valueOf(row.text("channel")),
                Asset.heldBy(account).orElseThrow(),
                amount,
                after.minus(amount),
                after,
                new LedgerEntryView.Source(row.text("source_type"), row.text("source_id")),
                row.optionalText("outside_number"),
                row.text("description"),
                row.number("entry_no"));
    }

    private static long number(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw CommonProblems.malformed("cursor", "Use the nextCursor of an earlier answer.");
        }
    }
}
