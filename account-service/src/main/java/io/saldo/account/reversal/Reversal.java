package io.saldo.account.reversal;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.posting.Part;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the credit of a payment comes from that the bank takes back; what is not there any more is owed (BK-32). */
record Reversal(List<Part> lots, Money owed) {

    Reversal {
        lots = List.copyOf(lots);
    }

    /** What is left of its own lot, then of the other lots of own cash, oldest first. */
    static Reversal of(String paymentId, Money credit, Book book) {
        List<Part> taken = new ArrayList<>();
        Money rest = credit;
        for (Map.Entry<Balances.Key, Money> lot : inOrder(paymentId, book)) {
            Money part = rest.min(lot.getValue());
            if (part.isPositive()) {
                taken.add(new Part(lot.getKey().account(), lot.getKey().dimension(), part));
                rest = rest.minus(part);
            }
        }
        return new Reversal(taken, rest);
    }

    private static List<Map.Entry<Balances.Key, Money>> inOrder(String paymentId, Book book) {
        return book.balances().figures().entrySet().stream()
                .filter(figure -> figure.getKey().account() == BookAccount.CASH_OWN)
                .sorted(Comparator.comparing((Map.Entry<Balances.Key, Money> lot) ->
                                !lot.getKey().dimension().value().equals(paymentId))
                        .thenComparing(lot -> opened(book, lot.getKey()))
                        .thenComparing(lot -> lot.getKey().dimension().value()))
                .toList();
    }

    private static Instant opened(Book book, Balances.Key lot) {
        return Objects.requireNonNull(book.lots().get(lot), () -> "No lot " + lot)
                .openedAt();
    }
}
