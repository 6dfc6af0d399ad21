package io.saldo.account.settlement;

import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a book has to settle bills with: its lots of cash and its months of credit refunds (W-2, W-6, W-8). */
final class Funds {

    private Funds() {}

    /** Those that may be spent at that moment. */
    static List<Fund> of(Book book, Instant at) {
        return book.balances().figures().entrySet().stream()
                .flatMap(figure -> fund(figure, book, at))
                .toList();
    }

    /** A lot that has expired settles nothing any more, even before it is taken back (BK-13). */
    private static Stream<Fund> fund(Map.Entry<Balances.Key, Money> figure, Book book, Instant at) {
        Balances.Key key = figure.getKey();
        Optional<Asset> asset = Asset.heldBy(key.account()).filter(SettlementOrder.ASSETS::contains);
        return asset.stream().filter(held -> !book.hasExpired(key, at)).map(held -> {
            if (key.account() == BookAccount.CREDIT_REFUND) {
                return new Fund.RefundBucket(YearMonth.parse(key.dimension().value()), figure.getValue());
            }
            Book.LotOrigin lot = Objects.requireNonNull(book.lots().get(key), () -> "No lot " + key);
            return new Fund.CashLot(held, key.dimension().value(), lot.openedAt(), lot.expiresAt(), figure.getValue());
        });
    }
}
