package io.saldo.account.posting;

import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Scope;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;

/** What opens a bill for a term, or settles a bill (BK-19, BK-22, BK-23). */
public final class BillPostings {
    private BillPostings() {}

    /** The invoice of a term: its price after discount and coupon, and the tax (BK-19). */
    public static Posting termInvoiceIssued(BillId bill, Scope scope, Money price, List<TaxShare> taxes) {
        Money total = price.plus(TaxShare.total(taxes, price.currency()));
        Posting.Builder posting = Posting.of(TransactionType.PAY, Channel.ACCT_CASH, price.currency())
                .debit(BookAccount.BILLED, Dimension.bill(bill), total)
                .credit(BookAccount.REVENUE, Dimension.scope(scope), price);
        TaxShare.owe(taxes, posting);
        return posting.build();
    }

    /** The same when a partner collects it: it counts against the quota (BK-20). */
    public static Posting termCountsAgainstQuota(Scope scope, Money price, List<TaxShare> taxes) {
        Money total = price.plus(TaxShare.total(taxes, price.currency()));
        Posting.Builder posting = Posting.of(TransactionType.PAY, Channel.ACCT_CASH, price.currency())
                .debit(BookAccount.QUOTA_CONSUMPTION, Dimension.NONE, total)
                .credit(BookAccount.REVENUE, Dimension.scope(scope), price);
        TaxShare.owe(taxes, posting);
        return posting.build();
    }

    /** Write-off, manual or unified settlement of one bill (BK-22). */
    public static Posting settled(BillId bill, List<Part> funds, CurrencyUnit currency) {
        Posting.Builder posting = Posting.of(TransactionType.PAY, Channel.ACCT_CASH, currency);
        funds.forEach(part -> posting.debit(part.account(), part.dimension(), part.amount()));
        return posting.credit(BookAccount.BILLED, Dimension.bill(bill), Part.total(funds, currency))
                .build();
    }

    /** An operator marks so much of a bill as paid outside (BK-23). */
    public static Posting markedPaid(BillId bill, Money amount) {
        return Posting.of(TransactionType.ADJUST, Channel.ADMIN, amount.currency())
                .debit(BookAccount.ADJUSTMENT, Dimension.NONE, amount)
                .credit(BookAccount.BILLED, Dimension.bill(bill), amount)
                .build();
    }
}
