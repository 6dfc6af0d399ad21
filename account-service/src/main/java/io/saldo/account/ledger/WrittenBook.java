package io.saldo.account.ledger;

import io.saldo.account.ledger.BookAccount.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to be written of a book: numbered entries, digests, what each balance moves by, and the mark afterwards. */
record WrittenBook(
        Book book, List<LedgerRow> entries, List<LedgerDigest> digests, Map<Balances.Key, Long> moves, Book.Mark mark) {

    static WrittenBook of(Book book) {
        return new Writer(book).write();
    }

    Long accountNumber() {
        return book.account().value();
    }

    String currencyCode() {
        return book.currency().name();
    }

    /** Goes through the transactions in their order. */
    private static final class Writer {
        private final Book book;
        private final List<LedgerRow> entries = new ArrayList<>();
        private final List<LedgerDigest> digests = new ArrayList<>();
        private final Map<Balances.Key, Long> moves = new LinkedHashMap<>();
        private final Map<BookAccount, Long> totals = new LinkedHashMap<>();
        private long number;
        private long checksum;

        Writer(Book book) {
            this.book = book;
            this.number = book.mark().lastEntry();
            this.checksum = book.mark().checksum();
        }

        WrittenBook write() {
            book.posted().forEach(this::write);
            return new WrittenBook(book, entries, digests, moves, new Book.Mark(number, checksum));
        }

        private void write(Transaction transaction) {
            List<LedgerRow> rows = transaction.posting().entries().stream()
                    .map(entry -> row(transaction, entry))
                    .toList();
            LedgerDigest digest = LedgerDigest.of(book.account(), transaction, rows);
            entries.addAll(rows);
            digests.add(digest);
            checksum += digest.weight();
        }

        private LedgerRow row(Transaction transaction, Entry entry) {
            number++;
            moves.merge(
                    new Balances.Key(entry.account(), entry.dimension()),
                    entry.amount().minorUnits(),
                    Math::addExact);
            return new LedgerRow(
                    transaction.id(),
                    number,
                    book.currency(),
                    entry.account(),
                    entry.dimension().value(),
                    entry.amount().minorUnits(),
                    transaction.posting().channelOf(entry),
                    entry.account().side() == Side.CONTRA ? null : total(entry));
        }

        private long total(Entry entry) {
            long before = totals.computeIfAbsent(
                    entry.account(), account -> book.opening().of(account).minorUnits());
            long after = Math.addExact(before, entry.change().minorUnits());
            totals.put(entry.account(), after);
            return after;
        }
    }
}
