package io.saldo.account.booking;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.credit.BookedCredit;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.rate.MonthRates;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A locked account with its book, from the lock to the end of the transaction; {@code opening} is the account as it was. An
 * account that settles in another currency than its pricing currency has its charges in a book of their own.
 */
public record Booking(BillingAccount account, Book book, BillingAccount opening, Optional<Priced> priced) {

    /** The book of the pricing currency, and by what it counts in the other one. */
    public record Priced(Book book, MonthRates rates) {}

    Booking(BillingAccount account, Book book) {
        this(account, book, account, Optional.empty());
    }

    static Booking of(BillingAccount account, Book book, Priced priced) {
        Book counting = book.openedCounting(priced.book().balances(), priced.rates());
        return new Booking(account, counting, account, Optional.of(priced));
    }

    /** Posts in the book of the pricing currency, wherever that is. */
    public Booking postPriced(Transaction.Source source, Posting posting) {
        return priced.map(kept -> withPriced(kept.book().post(source, posting), kept.rates()))
                .orElseGet(() -> post(source, posting));
    }

    private Booking withPriced(Book next, MonthRates rates) {
        return new Booking(
                account, book.counting(next.balances(), rates), opening, Optional.of(new Priced(next, rates)));
    }

    /** The book that its charges are in. */
    public Book charges() {
        return priced.map(Priced::book).orElse(book);
    }

    /** The currency of its charges. */
    public CurrencyUnit pricingCurrency() {
        return charges().currency();
    }

    /** Both, or the one that there is. */
    public List<Book> books() {
        return priced.map(kept -> List.of(kept.book(), book)).orElse(List.of(book));
    }

    public Booking post(Transaction.Source source, Posting posting) {
        return with(book.post(source, posting));
    }

    /** The same; a lot that comes with it may be spent until then. */
    public Booking post(Transaction.Source source, Posting posting, Optional<Instant> lotsExpireAt) {
        return with(book.post(source, posting, lotsExpireAt));
    }

    public Booking with(Book next) {
        return new Booking(account, next, opening, priced);
    }

    /** The account changed along with its book; what follows is done at the end of the booking. */
    public Booking with(UnaryOperator<BillingAccount> change) {
        return new Booking(change.apply(account), book, opening, priced);
    }

    /** The moment of everything that happens in it. */
    public Instant now() {
        return book.stamp().at();
    }

    public Money availableBefore() {
        return BookedCredit.available(opening, book.opening());
    }

    public Money available() {
        return BookedCredit.available(account, book.balances());
    }
}
