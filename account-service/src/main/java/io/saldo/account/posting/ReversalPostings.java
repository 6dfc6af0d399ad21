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
        return money.goBack(
                fromLots(Posting.of(type, channel, money.credit.currency()), lots, bill, money.credit), from);
    }

    /** Of a payment in a currency that was left: here what the account gives for it in its own (BK-33, X-6). */
    public static Posting exchanged(TransactionType type, List<Part> lots, BillId bill, Money worth, String paymentId) {
        return fromLots(Posting.of(type, Channel.ACCT_CASH, worth.currency()), lots, bill, worth)
                .credit(BookAccount.FX_CONVERSION, Dimension.conversion(paymentId), worth)
                .build();
    }

    /** The other half, in the currency that was paid. */
    public static Posting sent(
            TransactionType type, Channel channel, String paymentId, MoneyBack money, Clearing from) {
        Posting.Builder posting = Posting.of(type, channel, money.credit.currency())
                .debit(BookAccount.FX_CONVERSION, Dimension.conversion(paymentId), money.credit);
        return money.goBack(posting, from);
    }

    private static Posting.Builder fromLots(Posting.Builder posting, List<Part> lots, BillId bill, Money credit) {
        lots.forEach(lot -> posting.debit(lot.account(), lot.dimension(), lot.amount()));
        Money owed = credit.minus(Part.total(lots, credit.currency()));
        return posting.debit(BookAccount.BILLED, Dimension.bill(bill), owed);
    }

    /** The shares of credit, tax and fee that are taken back. */
    public record MoneyBack(Money credit, List<TaxShare> taxes, Money serviceFee) {

        public MoneyBack {
            taxes = List.copyOf(taxes);
        }

        private Posting goBack(Posting.Builder posting, Clearing from) {
            TaxShare.giveBack(taxes, posting);
            return posting.debit(BookAccount.FEE_INCOME, Dimension.NONE, serviceFee)
                    .credit(from.account(), from.dimension(), total())
                    .build();
        }

        Money total() {
            return credit.plus(TaxShare.total(taxes, credit.currency())).plus(serviceFee);
        }
    }
}
