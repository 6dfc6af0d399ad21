package io.saldo.account.booking;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.credit.BookedCredit;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Transaction;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A locked account with its book, from the lock to the end of the transaction; {@code opening} is the account as it was. */
public record Booking(BillingAccount account, Book book, BillingAccount opening) {

    Booking(BillingAccount account, Book book) {
        this(account, book, account);
    }

    public Booking post(Transaction.Source source, Posting posting) {
        return with(book.post(source, posting));
    }

    /** The same; a lot that comes with it may be spent until then. */
    public Booking post(Transaction.Source source, Posting posting, Optional<Instant> lotsExpireAt) {
        return with(book.post(source, posting, lotsExpireAt));
    }

    public Booking with(Book next) {
        return new Booking(account, next, opening);
    }

    /** The account changed along with its book; what follows is done at the end of the booking. */
    public Booking with(UnaryOperator<BillingAccount> change) {
        return new Booking(change.apply(account), book, opening);
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
