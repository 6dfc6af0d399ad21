package io.saldo.account.booking;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.credit.BookedCredit;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Transaction;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A locked account with its book, from the lock to the end of the transaction. */
public record Booking(BillingAccount account, Book book) {

    public Booking post(Transaction.Source source, Posting posting) {
        return with(book.post(source, posting));
    }

    /** The same; a lot that comes with it may be spent until then. */
    public Booking post(Transaction.Source source, Posting posting, Optional<Instant> lotsExpireAt) {
        return with(book.post(source, posting, lotsExpireAt));
    }

    public Booking with(Book next) {
        return new Booking(account, next);
    }

    Booking with(UnaryOperator<BillingAccount> change) {
        return new Booking(change.apply(account), book);
    }

    /** The moment of everything that happens in it. */
    public Instant now() {
        return book.stamp().at();
    }

    public Money availableBefore() {
        return available(book.opening());
    }

    public Money available() {
        return available(book.balances());
    }

    private Money available(Balances balances) {
        return BookedCredit.available(account.profile().type(), balances);
    }
}
