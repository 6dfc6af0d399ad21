package io.saldo.account.posting;

import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Scope;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.Money;
import java.time.YearMonth;

/** Charges that accrue, and the bill vouchers that cover them (BK-15, BK-16). */
public final class ChargePostings {
    private ChargePostings() {}

    /** The cut sum of a month and scope grows, or shrinks when the growth is negative (BK-15). */
    public static Posting chargeGrew(YearMonth usageMonth, Scope scope, Money growth) {
        return Posting.of(TransactionType.PAY, Channel.ACCT_CASH, growth.currency())
                .debit(BookAccount.UNBILLED, Dimension.usage(usageMonth, scope), growth)
                .credit(BookAccount.REVENUE, Dimension.scope(scope), growth)
                .build();
    }

    /** A bill voucher covers a charge when it accrues; a negative amount gives it back (BK-16). */
    public static Posting voucherCoversCharge(String voucherId, YearMonth usageMonth, Scope scope, Money amount) {
        return Posting.of(TransactionType.PAY, Channel.ACCT_CASH, amount.currency())
                .debit(BookAccount.VOUCHER_EXPENSE, Dimension.voucher(voucherId), amount)
                .credit(BookAccount.UNBILLED, Dimension.usage(usageMonth, scope), amount)
                .build();
    }

    /** A bill voucher covers a bill at its issue; a negative amount gives it back (BK-16). */
    public static Posting voucherCoversBill(String voucherId, BillId bill, Money amount) {
        return Posting.of(TransactionType.PAY, Channel.ACCT_CASH, amount.currency())
                .debit(BookAccount.VOUCHER_EXPENSE, Dimension.voucher(voucherId), amount)
                .credit(BookAccount.BILLED, Dimension.bill(bill), amount)
                .build();
    }
}
