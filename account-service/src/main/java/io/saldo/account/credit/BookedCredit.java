package io.saldo.account.credit;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/** Available credit as the book gives it, with the limit or the quota of the account (A-1, A-2, BK-3). */
public final class BookedCredit {

    private BookedCredit() {}

    public static Money available(BillingAccount account, Balances balances) {
        return switch (account.profile().type()) {
            case DIRECT ->
                direct(account, balances, new Unsettled(balances.unsettled(), none(balances)))
                        .available();
            case ECOSYSTEM -> ecosystem(account, balances).available();
        };
    }

    /** The terms of a direct account; how its unsettled amounts are split is for showing only. */
    public static AvailableCredit.Direct direct(BillingAccount account, Balances balances, Unsettled unsettled) {
        return new AvailableCredit.Direct(
                balances.cash(), limit(account, balances), balances.creditRefund(), unsettled);
    }

    public static AvailableCredit.Ecosystem ecosystem(BillingAccount account, Balances balances) {
        Money quota = account.quota().isZero() ? none(balances) : account.quota();
        return new AvailableCredit.Ecosystem(
                quota, balances.of(BookAccount.QUOTA_CONSUMPTION), balances.of(BookAccount.UNBILLED));
    }

    /** What of cash is not to be spent any more, though it is still there (BK-13). */
    public static Money expired(Book book) {
        List<Money> amounts = book.lots().entrySet().stream()
                .filter(lot -> lot.getValue()
                        .expiresAt()
                        .filter(end -> !end.isAfter(book.stamp().at()))
                        .isPresent())
                .flatMap(lot -> Optional.ofNullable(book.balances().figures().get(lot.getKey())).stream())
                .toList();
        return Money.sum(amounts, book.currency());
    }

    /** It stays in the pricing currency and counts converted; no limit is none in any currency. */
    private static Money limit(BillingAccount account, Balances balances) {
        Money limit = account.limitInForce();
        return limit.isZero() ? none(balances) : balances.counted(limit);
    }

    private static Money none(Balances balances) {
        return Money.zero(balances.currency());
    }
}
