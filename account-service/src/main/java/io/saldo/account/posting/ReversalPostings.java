package io.saldo.account.posting;

import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.Money;
import java.util.List;

/** A payment that the bank has taken back (BK-32). */
public final class ReversalPostings {

    private ReversalPostings() {}

    /** From lots of own cash; what they lack is owed by a bill. Tax and fee go as they came (BK-10). */
    public static Posting takenBack(
            TransactionType type, Channel channel, List<Part> lots, BillId bill, MoneyBack money, Clearing from) {
        Posting.Builder posting = Posting.of(type, channel, money.credit.currency());
        lots.forEach(lot -> posting.debit(lot.account(), lot.dimension(), lot.amount()));
        Money owed = money.credit.minus(Part.total(lots, money.credit.currency()));
        posting.debit(BookAccount.BILLED, Dimension.bill(bill), owed);
        TaxShare.giveBack(money.taxes, posting);
        return posting.debit(BookAccount.FEE_INCOME, Dimension.NONE, money.serviceFee)
                .credit(from.account(), from.dimension(), money.total())
                .build();
    }

    /** The shares of credit, tax and fee that are taken back. */
    public record MoneyBack(Money credit, List<TaxShare> taxes, Money serviceFee) {

        public MoneyBack {
            taxes = List.copyOf(taxes);
        }

        Money total() {
            return credit.plus(TaxShare.total(taxes, credit.currency())).plus(serviceFee);
        }
    }
}
