package io.saldo.account.transfer;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.posting.Part;
import io.saldo.platform.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Lots of one book account in the order in which they are taken (E-10, E-12, W-2). */
record OrderedLots(Book book, List<Balances.Key> keys) {

    /** Own cash, oldest lot first, without those that may not be given away yet. */
    static OrderedLots own(Book book, Set<String> unripe) {
        return new OrderedLots(
                book,
                sorted(book, BookAccount.CASH_OWN, _ -> 0).stream()
                        .filter(key -> !unripe.contains(key.dimension().value()))
                        .toList());
    }

    /** What was received: what this transfer brought, then what its source brought otherwise, then the oldest (E-12). */
    static OrderedLots received(Book book, String transferId, Set<String> ofItsSource) {
        return new OrderedLots(book, sorted(book, BookAccount.CASH_TRANSFERRED, lot -> {
            if (lot.equals(transferId)) {
                return 0;
            }
            return ofItsSource.contains(lot) ? 1 : 2;
        }));
    }

    /** So much of them, one after the other; there must be as much. */
    List<Part> take(Money amount) {
        List<Part> parts = new ArrayList<>();
        Money left = amount;
        for (Balances.Key lot : keys) {
            Money taken = left.min(book.balances().of(lot.account(), lot.dimension()));
            if (taken.isPositive()) {
                parts.add(new Part(lot.account(), lot.dimension(), taken));
                left = left.minus(taken);
            }
        }
        if (left.isPositive()) {
            throw new IllegalStateException("The lots are %s short of %s.".formatted(left, amount));
        }
        return parts;
    }

    private static List<Balances.Key> sorted(Book book, BookAccount account, ToIntFunction<String> rank) {
        return book.balances().figures().keySet().stream()
                .filter(key -> key.account() == account)
                .sorted(Comparator.comparingInt((Balances.Key key) ->
                                rank.applyAsInt(key.dimension().value()))
                        .thenComparing(key ->
                                Objects.requireNonNull(book.lots().get(key)).openedAt())
                        .thenComparing(key -> key.dimension().value()))
                .toList();
    }
}
