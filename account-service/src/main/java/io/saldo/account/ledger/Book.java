package io.saldo.account.ledger;

import io.saldo.account.rate.MonthRates;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The book of an account in one currency while the account is locked: what stood in it, and what is posted now (BK-1). */
public record Book(
        AccountId account,
        Stamp stamp,
        Mark mark,
        Balances opening,
        Balances balances,
        Map<Balances.Key, LotOrigin> lots,
        List<Transaction> posted) {

    /** How far the whole book of the account has been written, and the checksum over it. */
    public record Mark(long lastEntry, long checksum) {}

    /** Since when a lot is there, and until when it may be spent. */
    public record LotOrigin(Instant openedAt, Optional<Instant> expiresAt) {}

    public Book {
        lots = Map.copyOf(lots);
        posted = List.copyOf(posted);
    }

    static Book opened(
            AccountId account, Stamp stamp, Mark mark, Balances balances, Map<Balances.Key, LotOrigin> lots) {
        return new Book(account, stamp, mark, balances, balances, lots, List.of());
    }

    public CurrencyUnit currency() {
        return balances.currency();
    }

    /** Posts at the moment of the stamp; a posting without entries leaves the book as it is. */
    public Book post(Transaction.Source source, Posting posting) {
        return post(source, posting, Optional.empty());
    }

    /** The same; a lot that comes with it may be spent until then. */
    public Book post(Transaction.Source source, Posting posting, Optional<Instant> lotsExpireAt) {
        if (posting.isEmpty()) {
            return this;
        }
        List<Transaction> more = new ArrayList<>(posted);
        more.add(new Transaction(stamp.transactionIds().get(), stamp.at(), source, posting));
        return new Book(account, stamp, mark, opening, balances.plus(posting), lotsAfter(posting, lotsExpireAt), more);
    }

    /** Knows since when lots are there that are empty by now, or were kept in another currency: they keep their turn (W-2). */
    public Book recalling(Map<Balances.Key, LotOrigin> origins) {
        Map<Balances.Key, LotOrigin> all = new HashMap<>(origins);
        all.putAll(lots);
        return new Book(account, stamp, mark, opening, balances, all, posted);
    }

    /** With the charges of the account that are kept in its pricing currency (BK-3). */
    public Book counting(Balances priced, MonthRates rates) {
        return new Book(account, stamp, mark, opening, balances.counting(priced, rates), lots, posted);
    }

    /** The same as it stood when the book was opened. */
    public Book openedCounting(Balances priced, MonthRates rates) {
        return new Book(account, stamp, mark, opening.counting(priced, rates), balances, lots, posted)
                .counting(priced, rates);
    }

    /** Written after another book of the account: from where that one ends. */
    Book continuing(Mark written) {
        return new Book(account, stamp, written, opening, balances, lots, posted);
    }

    /** Whether that is a lot which may not be spent any more at that moment. */
    public boolean hasExpired(Balances.Key lot, Instant at) {
        return Optional.ofNullable(lots.get(lot))
                .flatMap(LotOrigin::expiresAt)
                .filter(expiry -> !expiry.isAfter(at))
                .isPresent();
    }

    /** What is open of a bill (BK-2). */
    public Money openOf(BillId bill) {
        return balances.of(BookAccount.BILLED, Dimension.bill(bill));
    }

    private Map<Balances.Key, LotOrigin> lotsAfter(Posting posting, Optional<Instant> expireAt) {
        Map<Balances.Key, LotOrigin> after = new HashMap<>(lots);
        posting.entries().stream()
                .filter(entry -> entry.dimension().kind() == Dimension.Kind.LOT)
                .forEach(entry -> after.putIfAbsent(
                        new Balances.Key(entry.account(), entry.dimension()), new LotOrigin(stamp.at(), expireAt)));
        return after;
    }
}
