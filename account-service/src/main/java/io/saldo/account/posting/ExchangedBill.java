package io.saldo.account.posting;

import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.Money;
import java.util.List;

/** A usage invoice in the settlement currency, its net amount converted from the pricing currency (BK-18). */
public record ExchangedBill(BillId bill, Money total, List<TaxShare> taxes) {

    public ExchangedBill {
        taxes = List.copyOf(taxes);
    }

    /** What the customer owes, in the currency that the account settles in; the other side is in the other book. */
    public Posting posting() {
        Posting.Builder posting = Posting.of(TransactionType.PAY, Channel.ACCT_CASH, total.currency())
                .debit(BookAccount.BILLED, Dimension.bill(bill), total);
        TaxShare.owe(taxes, posting);
        return posting.credit(
                        BookAccount.FX_CONVERSION,
                        Dimension.conversion(bill.value()),
                        total.minus(TaxShare.total(taxes, total.currency())))
                .build();
    }
}
