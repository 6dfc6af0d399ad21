package io.saldo.account.posting;

import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.CurrencyUnit;
import java.util.List;

/** Funds that go from one currency to another: each side balances against FX_CONVERSION in its own currency (BK-33). */
public final class ConversionPostings {

    private ConversionPostings() {}

    /** Out of the book that is left. */
    public static Posting left(List<Part> funds, String conversionId, CurrencyUnit currency) {
        Posting.Builder posting = Posting.of(TransactionType.FX_CONVERT, Channel.ACCT_CASH, currency);
        funds.forEach(fund -> posting.debit(fund.account(), fund.dimension(), fund.amount()));
        return posting.credit(
                        BookAccount.FX_CONVERSION, Dimension.conversion(conversionId), Part.total(funds, currency))
                .build();
    }

    /** Into the same lots and months of the other book. */
    public static Posting arrived(List<Part> funds, String conversionId, CurrencyUnit currency) {
        Posting.Builder posting = Posting.of(TransactionType.FX_CONVERT, Channel.ACCT_CASH, currency)
                .debit(BookAccount.FX_CONVERSION, Dimension.conversion(conversionId), Part.total(funds, currency));
        funds.forEach(fund -> posting.credit(fund.account(), fund.dimension(), fund.amount()));
        return posting.build();
    }
}
