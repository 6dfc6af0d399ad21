package io.saldo.account.credit;

import io.saldo.account.account.AccountType;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BookAccount;
import io.saldo.platform.money.Money;

/** Available credit as the book gives it; limit and quota are 0 while an account has none (A-1, A-2, BK-3). */
public final class BookedCredit {

    private BookedCredit() {}

    public static Money available(AccountType type, Balances balances) {
        Money none = Money.zero(balances.currency());
        return switch (type) {
            case DIRECT ->
                new AvailableCredit.Direct(
                                balances.cash(),
                                none,
                                balances.creditRefund(),
                                new Unsettled(balances.unsettled(), none))
                        .available();
            case ECOSYSTEM ->
                new AvailableCredit.Ecosystem(
                                none, balances.of(BookAccount.QUOTA_CONSUMPTION), balances.of(BookAccount.UNBILLED))
                        .available();
        };
    }
}
