package io.saldo.account.credit;

import io.saldo.account.account.AccountType;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BookAccount;
import io.saldo.platform.money.Money;

/** Available credit as the book gives it; limit and quota are 0 while an account has none (A-1, A-2, BK-3). */
public final class BookedCredit {

    private BookedCredit() {}

    public static Money available(AccountType type, Balances balances) {
        return switch (type) {
            case DIRECT ->
                direct(balances, new Unsettled(balances.unsettled(), none(balances)))
                        .available();
            case ECOSYSTEM -> ecosystem(balances).available();
        };
    }

    /** The terms of a direct account; how its unsettled amounts are split is for showing only. */
    public static AvailableCredit.Direct direct(Balances balances, Unsettled unsettled) {
        return new AvailableCredit.Direct(balances.cash(), none(balances), balances.creditRefund(), unsettled);
    }

    public static AvailableCredit.Ecosystem ecosystem(Balances balances) {
        return new AvailableCredit.Ecosystem(
                none(balances), balances.of(BookAccount.QUOTA_CONSUMPTION), balances.of(BookAccount.UNBILLED));
    }

    private static Money none(Balances balances) {
        return Money.zero(balances.currency());
    }
}
