package io.saldo.account.ledger;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is left of one arrival of funds, and since when it is there (BK-2). */
public record Lot(BookAccount account, String source, Instant openedAt, Money balance) {
    private static final Comparator<Lot> OLDEST_FIRST =
            Comparator.comparing(Lot::openedAt).thenComparing(Lot::account).thenComparing(Lot::source);

    /** The lots with something left, oldest first; a lot is as old as its first entry. */
    public static List<Lot> open(Collection<Transaction> book) {
        Map<Balances.Key, Lot> lots = new HashMap<>();
        for (Transaction transaction : book) {
            for (Entry entry : transaction.posting().entries()) {
                if (entry.dimension().kind() == Dimension.Kind.LOT) {
                    lots.merge(new Balances.Key(entry.account(), entry.dimension()), of(entry, transaction), Lot::with);
                }
            }
        }
        return lots.values().stream()
                .filter(lot -> !lot.balance.isZero())
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private static Lot of(Entry entry, Transaction transaction) {
        return new Lot(entry.account(), entry.dimension().value(), transaction.bookedAt(), entry.change());
    }

    private Lot with(Lot later) {
        Instant first = openedAt.isBefore(later.openedAt) ? openedAt : later.openedAt;
        return new Lot(account, source, first, balance.plus(later.balance));
    }
}
