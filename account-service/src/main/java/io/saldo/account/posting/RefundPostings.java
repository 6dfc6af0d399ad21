package io.saldo.account.posting;

import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;

/** Money on its way out: asked, done, or back in its lots (BK-27, BK-28, BK-29). */
public final class RefundPostings {

    private RefundPostings() {}

    /** It leaves its lots and is no longer the customer's to spend (BK-27). */
    public static Posting asked(TransactionType type, String refundId, List<Part> lots, CurrencyUnit currency) {
        Posting.Builder posting = Posting.of(type, Channel.ACCT_CASH, currency);
        lots.forEach(lot -> posting.debit(lot.account(), lot.dimension(), lot.amount()));
        return posting.credit(BookAccount.WITHDRAWING, Dimension.refund(refundId), Part.total(lots, currency))
                .build();
    }

    /** It was paid back with its share of tax, which is owed to the state no longer; {@code from} has given it (BK-28). */
    public static Posting done(
            TransactionType type, Channel channel, String refundId, Money amount, List<TaxShare> taxes, Clearing from) {
        Money total = amount.plus(TaxShare.total(taxes, amount.currency()));
        Posting.Builder posting = Posting.of(type, channel, amount.currency())
                .debit(BookAccount.WITHDRAWING, Dimension.refund(refundId), amount);
        TaxShare.giveBack(taxes, posting);
        return posting.credit(from.account(), from.dimension(), total).build();
    }

    /** It leaves in a currency that the account has left: here its half in the account's own (BK-28, X-8). */
    public static Posting exchanged(TransactionType type, String refundId, Money amount) {
        return Posting.of(type, Channel.ACCT_CASH, amount.currency())
                .debit(BookAccount.WITHDRAWING, Dimension.refund(refundId), amount)
                .credit(BookAccount.FX_CONVERSION, Dimension.conversion(refundId), amount)
                .build();
    }

    /** The other half, in the currency that was paid, with its share of tax (BK-28, X-8). */
    public static Posting sent(
            TransactionType type, Channel channel, String refundId, Money sent, List<TaxShare> taxes, Clearing from) {
        Posting.Builder posting = Posting.of(type, channel, sent.currency())
                .debit(BookAccount.FX_CONVERSION, Dimension.conversion(refundId), sent);
        TaxShare.giveBack(taxes, posting);
        return posting.credit(from.account(), from.dimension(), sent.plus(TaxShare.total(taxes, sent.currency())))
                .build();
    }

    /** It failed or was cancelled, and is back in the same lot (BK-29). */
    public static Posting back(TransactionType type, String refundId, Part lot) {
        return Posting.of(type, Channel.ACCT_CASH, lot.amount().currency())
                .debit(BookAccount.WITHDRAWING, Dimension.refund(refundId), lot.amount())
                .credit(lot.account(), lot.dimension(), lot.amount())
                .build();
    }
}
