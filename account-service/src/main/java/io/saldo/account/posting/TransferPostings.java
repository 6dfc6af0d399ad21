package io.saldo.account.posting;

import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;

/** Cash that goes from account to account: each side in its own book, against IN_TRANSIT (BK-30, BK-31). */
public final class TransferPostings {

    private TransferPostings() {}

    /** The giver's side of a transfer (BK-30). */
    public static Posting given(List<Part> lots, AccountId to, CurrencyUnit currency) {
        return out(lots, to, currency);
    }

    /** The receiver's side: a lot that names the transfer (BK-30). */
    public static Posting received(String lot, AccountId from, Money amount) {
        return in(List.of(Part.lot(BookAccount.CASH_TRANSFERRED, lot, amount)), from, amount.currency());
    }

    /** The receiver's side of a reclaim (BK-31). */
    public static Posting takenBack(List<Part> lots, AccountId giver, CurrencyUnit currency) {
        return out(lots, giver, currency);
    }

    /** The giver's side of a reclaim: into the lots that the money came from (BK-31). */
    public static Posting returned(List<Part> lots, AccountId receiver, CurrencyUnit currency) {
        return in(lots, receiver, currency);
    }

    private static Posting out(List<Part> lots, AccountId counterpart, CurrencyUnit currency) {
        Posting.Builder posting = Posting.of(TransactionType.TRANSFER, Channel.ACCT_CASH, currency);
        lots.forEach(lot -> posting.debit(lot.account(), lot.dimension(), lot.amount()));
        return posting.credit(BookAccount.IN_TRANSIT, Dimension.counterpart(counterpart), Part.total(lots, currency))
                .build();
    }

    private static Posting in(List<Part> lots, AccountId counterpart, CurrencyUnit currency) {
        Posting.Builder posting = Posting.of(TransactionType.TRANSFER, Channel.ACCT_CASH, currency)
                .debit(BookAccount.IN_TRANSIT, Dimension.counterpart(counterpart), Part.total(lots, currency));
        lots.forEach(lot -> posting.credit(lot.account(), lot.dimension(), lot.amount()));
        return posting.build();
    }
}
