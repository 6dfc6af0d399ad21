package io.saldo.account.posting;

import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.Money;

/**
 * What a voucher pays in another currency than its own, or gets back of that when both amounts are below 0: the voucher's
 * side in the pricing currency, what is paid in the other, each against FX_CONVERSION (X-7, BK-16, BK-18).
 */
public record ExchangedCover(String voucherId, String conversion, Money worth, Part paid) {

    /** In the book of the pricing currency. */
    public Posting priced() {
        return Posting.of(TransactionType.PAY, Channel.ACCT_CASH, worth.currency())
                .debit(BookAccount.VOUCHER_EXPENSE, Dimension.voucher(voucherId), worth)
                .credit(BookAccount.FX_CONVERSION, Dimension.conversion(conversion), worth)
                .build();
    }

    /** In the book that the account settles in. */
    public Posting billed() {
        return Posting.of(TransactionType.PAY, Channel.ACCT_CASH, paid.amount().currency())
                .debit(BookAccount.FX_CONVERSION, Dimension.conversion(conversion), paid.amount())
                .credit(paid.account(), paid.dimension(), paid.amount())
                .build();
    }
}
