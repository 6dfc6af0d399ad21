package io.saldo.account.ledger;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One statement that writes books: transactions, entries, lots, balances and marks, as arrays. */
record LedgerAppendStore(List<WrittenBook> books) {

    /** Adds to rows that only the holder of the account's lock changes; costs one round trip however much is posted. */
    private static final String APPEND = """
            with new_transaction as (
                insert into ledger_transaction (billing_account_id, transaction_id, booked_at, type, source_type,
                                                source_id, source_version, outside_number, description, digest)
                select account, id, cast(at as timestamptz), type, source_type, source_id, version, outside, description, decode(digest, 'hex')
                from unnest(cast(:tAccounts as bigint[]), cast(:tIds as text[]), cast(:tTimes as text[]),
                            cast(:tTypes as text[]), cast(:tSourceTypes as text[]), cast(:tSourceIds as text[]),
                            cast(:tVersions as bigint[]), cast(:tOutside as text[]), cast(:tDescriptions as text[]),
                            cast(:tDigests as text[]))
                     as t (account, id, at, type, source_type, source_id, version, outside, description, digest)
            ), new_entry as (
                insert into ledger_entry (billing_account_id, entry_no, transaction_id, currency, book_account, dimension,
                                          amount, channel, balance_after)
                select account, number, transaction, currency, book_account, dimension, amount, channel, after
                from unnest(cast(:eAccounts as bigint[]), cast(:eNumbers as bigint[]), cast(:eTransactions as text[]),
                            cast(:eCurrencies as text[]), cast(:eBookAccounts as text[]), cast(:eDimensions as text[]),
                            cast(:eAmounts as bigint[]), cast(:eChannels as text[]), cast(:eAfter as bigint[]))
                     as e (account, number, transaction, currency, book_account, dimension, amount, channel, after)
            ), new_lot as (
                insert into lot (billing_account_id, currency, book_account, dimension, opened_at, expires_at)
                select account, currency, book_account, dimension, cast(opened as timestamptz),
                       cast(expires as timestamptz)
                from unnest(cast(:lAccounts as bigint[]), cast(:lCurrencies as text[]), cast(:lBookAccounts as text[]),
                            cast(:lDimensions as text[]), cast(:lOpened as text[]), cast(:lExpires as text[]))
                     as l (account, currency, book_account, dimension, opened, expires)
                on conflict do nothing
            ), moved as (
                insert into balance (billing_account_id, currency, book_account, dimension, amount)
                select account, currency, book_account, dimension, amount
                from unnest(cast(:mAccounts as bigint[]), cast(:mCurrencies as text[]), cast(:mBookAccounts as text[]),
                            cast(:mDimensions as text[]), cast(:mAmounts as bigint[]))
                     as m (account, currency, book_account, dimension, amount)
                on conflict (billing_account_id, currency, book_account, dimension)
                do update set amount = balance.amount + excluded.amount
            )
            update book set last_entry = b.last_entry, checksum = b.checksum, touched_at = now()
            from unnest(cast(:bAccounts as bigint[]), cast(:bEntries as bigint[]), cast(:bChecksums as bigint[]))
                 as b (account, last_entry, checksum)
            where book.billing_account_id = b.account
            """;

    static LedgerAppendStore of(List<WrittenBook> books) {
        return new LedgerAppendStore(books);
    }

    Uni<Void> run() {
        Sql sql = Sql.of(APPEND)
                .with("bAccounts", numbers(books.stream(), WrittenBook::accountNumber))
                .with("bEntries", numbers(books.stream(), book -> book.mark().lastEntry()))
                .with("bChecksums", numbers(books.stream(), book -> book.mark().checksum()));
        return lots(moves(entries(transactions(sql))))
                .update()
                .invoke(rows -> {
                    if (rows != books.size()) {
                        throw new IllegalStateException("Wrote " + rows + " of " + books.size() + " books.");
                    }
                })
                .replaceWithVoid();
    }

    private Sql transactions(Sql sql) {
        List<Posted> rows = books.stream().flatMap(Posted::of).toList();
        return sql.with("tAccounts", numbers(rows.stream(), Posted::account))
                .with("tIds", texts(rows.stream(), row -> row.transaction.id()))
                .with("tTimes", SqlTimes.of(rows.stream().map(row -> row.transaction.bookedAt())))
                .with("tTypes", texts(rows.stream(), row -> row.transaction
                        .posting()
                        .type()
                        .name()))
                .with(
                        "tSourceTypes",
                        texts(rows.stream(), row -> row.transaction.source().type()))
                .with(
                        "tSourceIds",
                        texts(rows.stream(), row -> row.transaction.source().id()))
                .with(
                        "tVersions",
                        numbers(rows.stream(), row -> row.transaction.source().version()))
                .with("tOutside", texts(rows.stream(), row -> row.transaction
                        .source()
                        .outsideNumber()
                        .orElse(null)))
                .with(
                        "tDescriptions",
                        texts(rows.stream(), row -> row.transaction.source().description()))
                .with("tDigests", texts(rows.stream(), row -> row.digest.hex()));
    }

    private Sql entries(Sql sql) {
        List<LedgerRow> rows =
                books.stream().flatMap(book -> book.entries().stream()).toList();
        Long[] accounts = books.stream()
                .flatMap(book -> book.entries().stream().map(entry -> book.accountNumber()))
                .toArray(Long[]::new);
        return sql.with("eAccounts", accounts)
                .with("eNumbers", numbers(rows.stream(), LedgerRow::number))
                .with("eTransactions", texts(rows.stream(), LedgerRow::transactionId))
                .with("eCurrencies", texts(rows.stream(), row -> row.currency().name()))
                .with("eBookAccounts", texts(rows.stream(), row -> row.bookAccount()
                        .name()))
                .with("eDimensions", texts(rows.stream(), LedgerRow::dimension))
                .with("eAmounts", numbers(rows.stream(), LedgerRow::amount))
                .with("eChannels", texts(rows.stream(), row -> row.channel().name()))
                .with("eAfter", rows.stream().map(LedgerRow::balanceAfter).toArray(Long[]::new));
    }

    private Sql moves(Sql sql) {
        List<Moved> rows = books.stream().flatMap(Moved::of).toList();
        return sql.with("mAccounts", numbers(rows.stream(), row -> row.book.accountNumber()))
                .with("mCurrencies", texts(rows.stream(), row -> row.book.currencyCode()))
                .with(
                        "mBookAccounts",
                        texts(rows.stream(), row -> row.key.account().name()))
                .with(
                        "mDimensions",
                        texts(rows.stream(), row -> row.key.dimension().value()))
                .with("mAmounts", numbers(rows.stream(), Moved::amount));
    }

    private Sql lots(Sql sql) {
        List<Moved> rows = books.stream()
                .flatMap(Moved::of)
                .filter(row -> row.key.dimension().kind() == Dimension.Kind.LOT)
                .toList();
        return sql.with("lAccounts", numbers(rows.stream(), row -> row.book.accountNumber()))
                .with("lCurrencies", texts(rows.stream(), row -> row.book.currencyCode()))
                .with(
                        "lBookAccounts",
                        texts(rows.stream(), row -> row.key.account().name()))
                .with(
                        "lDimensions",
                        texts(rows.stream(), row -> row.key.dimension().value()))
                .with("lOpened", SqlTimes.of(rows.stream().map(row -> row.origin()
                        .openedAt())))
                .with("lExpires", SqlTimes.ofOptional(rows.stream().map(row -> row.origin()
                        .expiresAt())));
    }

    private record Posted(Long account, Transaction transaction, LedgerDigest digest) {
        static Stream<Posted> of(WrittenBook book) {
            List<Transaction> posted = book.book().posted();
            return IntStream.range(0, posted.size())
                    .mapToObj(i -> new Posted(
                            book.accountNumber(), posted.get(i), book.digests().get(i)));
        }
    }

    private record Moved(WrittenBook book, Balances.Key key, Long amount) {
        static Stream<Moved> of(WrittenBook book) {
            return book.moves().entrySet().stream().map(move -> new Moved(book, move.getKey(), move.getValue()));
        }

        Book.LotOrigin origin() {
            return Objects.requireNonNull(book.book().lots().get(key));
        }
    }

    private static <T> Long[] numbers(Stream<T> rows, Function<T, Long> number) {
        return rows.map(number).toArray(Long[]::new);
    }

    private static <T> String[] texts(Stream<T> rows, Function<T, @Nullable String> text) {
        return rows.map(text).toArray(String[]::new);
    }
}
