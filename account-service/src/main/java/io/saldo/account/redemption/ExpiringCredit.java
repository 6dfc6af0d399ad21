package io.saldo.account.redemption;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The lots of promotional credit that a book holds, as far as they expire (V-12, BK-13). */
record ExpiringCredit(Book book) {

    /** A lot, what is left of it, and since when that is nothing worth any more. */
    record Lot(String name, Money left, Instant expiredAt) {}

    /** When the next lot that is not spent expires. */
    Optional<Instant> next() {
        return lots().flatMap(lot -> origin(lot.getKey()).expiresAt().stream()).min(Comparator.naturalOrder());
    }

    /** What has expired by the moment of the book's stamp. */
    List<Lot> expired() {
        return lots().filter(lot -> book.hasExpired(lot.getKey(), book.stamp().at()))
                .map(lot -> new Lot(
                        lot.getKey().dimension().value(),
                        lot.getValue(),
                        origin(lot.getKey()).expiresAt().orElseThrow()))
                .sorted(Comparator.comparing(Lot::name))
                .toList();
    }

    private Stream<Map.Entry<Balances.Key, Money>> lots() {
        return book.balances().figures().entrySet().stream()
                .filter(figure -> figure.getKey().account() == BookAccount.CASH_PROMO);
    }

    private Book.LotOrigin origin(Balances.Key key) {
        return Optional.ofNullable(book.lots().get(key)).orElseThrow();
    }
}
