package io.saldo.account.credit;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BookAccount;
import io.saldo.platform.money.Money;

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

    /** No limit is none in any currency; one in another currency than the book's cannot be counted. */
    private static Money limit(BillingAccount account, Balances balances) {
        return account.creditLimit().isZero() ? none(balances) : account.creditLimit();
    }

    private static Money none(Balances balances) {
        return Money.zero(balances.currency());
    }
}
