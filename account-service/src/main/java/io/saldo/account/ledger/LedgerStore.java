package io.saldo.account.ledger;

import io.saldo.account.ledger.Book.LotOrigin;
import io.saldo.account.ledger.BookAccount.Side;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The books on disk. A book is opened after its account's row is locked, so nobody else writes it meanwhile; all that
 * was posted in it is written by one statement.
 */
@Singleton
public class LedgerStore {

    /** What the decisions of an account are made of; contra accounts only take the other side. */
    private static final String[] OWN_ACCOUNTS = Arrays.stream(BookAccount.values())
            .filter(account -> account.side() != Side.CONTRA)
            .map(BookAccount::name)
            .toArray(String[]::new);

    private static final String OPEN = """
            select b.billing_account_id, b.last_entry, b.checksum, b.stopped, s.book_account, s.dimension, s.amount,
                   l.opened_at, l.expires_at
            from unnest(cast(:accounts as bigint[]), cast(:currencies as text[])) as wanted (account, currency)
            join book b on b.billing_account_id = wanted.account
            left join balance s on s.billing_account_id = b.billing_account_id
              and s.currency = cast(wanted.currency as char(3))
              and s.amount <> 0 and s.book_account = any(cast(:own as text[]))
            left join lot l on l.billing_account_id = s.billing_account_id and l.currency = s.currency
              and l.book_account = s.book_account and l.dimension = s.dimension
            """;

    private static final String AT = """
            select e.book_account, e.dimension, cast(sum(e.amount) as bigint) as amount
            from ledger_entry e join ledger_transaction t using (billing_account_id, transaction_id)
            where e.billing_account_id = :account and e.currency = :currency and t.booked_at <= :at
              and e.book_account = any(cast(:own as text[]))
            group by e.book_account, e.dimension having sum(e.amount) <> 0
            """;

    private final IdGenerator ids;

    LedgerStore(IdGenerator ids) {
        this.ids = ids;
    }

    /** The empty book of a new account. */
    public Uni<Void> openBook(AccountId account) {
        return Sql.of(
                        "insert into book (billing_account_id, last_entry, checksum, touched_at) values (:id, 0, 0, now())")
                .with("id", account.value())
                .update()
                .replaceWithVoid();
    }

    /** The book, to be posted in at that moment; fails with {@link StoppedBook} when it may not be. */
    public Uni<Book> open(AccountId account, CurrencyUnit currency, Instant at) {
        return open(Map.of(account, currency), at)
                .map(books -> Optional.ofNullable(books.get(account)).orElseThrow(() -> new StoppedBook(account)));
    }

    /** The same for several accounts, each in its currency; books that may not be posted in are left out. */
    public Uni<Map<AccountId, Book>> open(Map<AccountId, CurrencyUnit> accounts, Instant at) {
        return rows(accounts).map(rows -> {
            Map<AccountId, Book> books = new HashMap<>();
            rows.forEach((account, found) -> {
                if (found.getFirst().optionalText("stopped").isEmpty()) {
                    books.put(account, book(account, Objects.requireNonNull(accounts.get(account)), found, at));
                }
            });
            return books;
        });
    }

    private Book book(AccountId account, CurrencyUnit currency, List<Row> rows, Instant at) {
        var stamp = new Stamp(at, () -> ids.newId("txn", account));
        var mark = new Book.Mark(
                rows.getFirst().number("last_entry"), rows.getFirst().number("checksum"));
        return Book.opened(account, stamp, mark, balances(rows, currency), lots(rows));
    }

    /** The figures of a book, for reading; contra accounts are left out. */
    public Uni<Balances> balances(AccountId account, CurrencyUnit currency) {
        return rows(Map.of(account, currency))
                .map(rows -> balances(Objects.requireNonNull(rows.get(account)), currency));
    }

    /** The figures as they stood at a past moment, summed anew from the entries. */
    public Uni<Balances> balancesAt(AccountId account, CurrencyUnit currency, Instant at) {
        return Sql.of(AT)
                .with("account", account.value())
                .with("currency", currency.name())
                .with("own", OWN_ACCOUNTS)
                .with("at", at)
                .list(row -> row)
                .map(rows -> balances(rows, currency));
    }

    /** Since when those lots are there that a book has ever held, also those that are empty by now. */
    public Uni<Map<Balances.Key, LotOrigin>> origins(
            AccountId account, CurrencyUnit currency, Collection<Balances.Key> lots) {
        return Sql.of(
                        "select book_account, dimension, opened_at, expires_at from lot where billing_account_id = :account"
                                + " and currency = :currency and dimension = any(cast(:lots as text[]))")
                .with("account", account.value())
                .with("currency", currency.name())
                .with("lots", lots.stream().map(lot -> lot.dimension().value()).toArray(String[]::new))
                .list(row -> row)
                .map(LedgerStore::lots);
    }

    /** Whether that source has had its effect; asked under the lock it stays true or false. */
    public Uni<Boolean> has(AccountId account, Transaction.Source source, TransactionType type) {
        return Sql.of("select 1 as one from ledger_transaction where billing_account_id = :account"
                        + " and source_type = :sourceType and source_id = :sourceId and type = :type"
                        + " and source_version = :version")
                .with("account", account.value())
                .with("sourceType", source.type())
                .with("sourceId", source.id())
                .with("type", type.name())
                .with("version", source.version())
                .one(row -> true)
                .map(Optional::isPresent);
    }

    /** Posts in another book of a locked account once its own is written: it goes on where that one has ended. */
    public Uni<Void> postLater(AccountId account, CurrencyUnit currency, Instant at, UnaryOperator<Book> posted) {
        return open(account, currency, at).chain(book -> append(List.of(posted.apply(book))));
    }

    /**
     * Writes what was posted in the books of accounts that are locked in the order of their ids; a source that has had its
     * effect makes the whole transaction fail. An account may have two books, one in each currency: the second is written
     * after the first.
     */
    public Uni<Void> append(List<Book> books) {
        Map<AccountId, Book.Mark> marks = new HashMap<>();
        List<WrittenBook> first = new ArrayList<>();
        List<WrittenBook> second = new ArrayList<>();
        books.stream().filter(book -> !book.posted().isEmpty()).forEach(book -> {
            Book.Mark before = marks.get(book.account());
            WrittenBook written = WrittenBook.of(before == null ? book : book.continuing(before));
            (before == null ? first : second).add(written);
            marks.put(book.account(), written.mark());
        });
        return write(first).chain(() -> write(second));
    }

    private static Uni<Void> write(List<WrittenBook> books) {
        return books.isEmpty()
                ? Uni.createFrom().voidItem()
                : LedgerAppendStore.of(books).run();
    }

    private static Uni<Map<AccountId, List<Row>>> rows(Map<AccountId, CurrencyUnit> accounts) {
        List<AccountId> wanted = List.copyOf(accounts.keySet());
        return Sql.of(OPEN)
                .with("accounts", wanted.stream().map(AccountId::value).toArray(Long[]::new))
                .with(
                        "currencies",
                        wanted.stream()
                                .map(account -> Objects.requireNonNull(accounts.get(account))
                                        .name())
                                .toArray(String[]::new))
                .with("own", OWN_ACCOUNTS)
                .list(row -> row)
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> row.accountId("billing_account_id"))))
                .invoke(rows -> {
                    if (rows.size() != accounts.size()) {
                        throw new IllegalStateException(
                                "Of " + accounts.keySet() + " only " + rows.keySet() + " have books.");
                    }
                });
    }

    private static Balances balances(List<Row> rows, CurrencyUnit currency) {
        Map<Balances.Key, Money> figures = new HashMap<>();
        rows.stream()
                .filter(row -> row.optionalText("book_account").isPresent())
                .forEach(row -> {
                    Balances.Key key = key(row);
                    var amount = new Money(row.number("amount"), currency);
                    figures.put(key, key.account().side() == Side.FUNDS ? amount.negated() : amount);
                });
        return new Balances(currency, figures);
    }

    private static Map<Balances.Key, LotOrigin> lots(List<Row> rows) {
        Map<Balances.Key, LotOrigin> lots = new HashMap<>();
        rows.stream()
                .filter(row -> row.optionalInstant("opened_at").isPresent())
                .forEach(row ->
                        lots.put(key(row), new LotOrigin(row.instant("opened_at"), row.optionalInstant("expires_at"))));
        return lots;
    }

    private static Balances.Key key(Row row) {
        BookAccount account = BookAccount.valueOf(row.text("book_account"));
        return new Balances.Key(account, new Dimension(account.dimension(), row.text("dimension")));
    }
}
