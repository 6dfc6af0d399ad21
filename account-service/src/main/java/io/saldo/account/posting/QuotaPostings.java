package io.saldo.account.posting;

import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.Money;

/** What a partner does to the consumption ledger of its customer (BK-21). */
public final class QuotaPostings {

    private QuotaPostings() {}

    /** The customer has paid the partner (DECREASE); a negative amount gives it back to the ledger (INCREASE). */
    public static Posting paidToPartner(Money amount) {
        return Posting.of(TransactionType.ADJUST, Channel.ADMIN, amount.currency())
                .debit(BookAccount.PARTNER_RECEIVABLE, Dimension.NONE, amount)
                .credit(BookAccount.QUOTA_CONSUMPTION, Dimension.NONE, amount)
                .build();
    }
}
