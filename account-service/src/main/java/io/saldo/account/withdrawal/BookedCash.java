package io.saldo.account.withdrawal;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.credit.BookedCredit;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The cash and the debts of a book, as far as they decide what may leave the account (O-2, BK-3). */
record BookedCash(BillingAccount account, Book book) {

    /** Promotional credit that has expired covers nothing any more, even before it is taken back (BK-13). */
    Withdrawable withdrawable(Money reserved, Money paygReserve) {
        Balances balances = book.balances();
        Money expired = BookedCredit.expired(book);
        Money current = currentUsage();
        return new Withdrawable(
                balances.cash().minus(expired),
                balances.of(BookAccount.CASH_TRANSFERRED)
                        .plus(balances.of(BookAccount.CASH_PROMO))
                        .minus(expired),
                Money.zero(book.currency()),
                balances.unsettled().minus(current),
                current,
                reserved,
                paygReserve);
    }

    /** The lots of own cash; those that came by a payment bear its id. */
    List<String> ownLots() {
        return book.balances().figures().keySet().stream()
                .filter(key -> key.account() == BookAccount.CASH_OWN)
                .map(key -> key.dimension().value())
                .toList();
    }

    private Money currentUsage() {
        YearMonth month = account.monthAt(book.stamp().at());
        return Money.sum(
                book.balances().figures().entrySet().stream()
                        .filter(figure -> figure.getKey().account() == BookAccount.UNBILLED)
                        .filter(figure ->
                                figure.getKey().dimension().usageMonth().equals(month))
                        .map(Map.Entry::getValue)
                        .toList(),
                book.currency());
    }
}
