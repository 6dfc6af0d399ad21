package io.saldo.account.posting;

import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Scope;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;

/** What a credit note lowers, and gives back of what was paid or bought under a credit limit (BK-24, BK-25, BK-26). */
public final class CreditNotePostings {

    private CreditNotePostings() {}

    /** The half in the present book of what goes to funds, where the bill was in a currency that the account has left (BK-33). */
    public static Posting arrived(Dimension conversion, List<Part> to) {
        CurrencyUnit currency = to.getFirst().amount().currency();
        Posting.Builder posting = Posting.of(TransactionType.REFUND, Channel.ADMIN, currency)
                .debit(BookAccount.FX_CONVERSION, conversion, Part.total(to, currency));
        to.forEach(part -> posting.credit(part.account(), part.dimension(), part.amount()));
        return posting.build();
    }

    /** Off what is open of the bill, to the funds that had paid, to credit refunds, or on its way out through the gateway. */
    public static Posting credited(Scope scope, Money net, List<TaxShare> taxes, List<Part> to) {
        Posting.Builder posting = Posting.of(TransactionType.REFUND, Channel.ADMIN, net.currency())
                .debit(BookAccount.REVENUE_REDUCTION, Dimension.scope(scope), net);
        TaxShare.giveBack(taxes, posting);
        to.forEach(part -> posting.credit(part.account(), part.dimension(), part.amount()));
        return posting.build();
    }
}
