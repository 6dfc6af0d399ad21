package io.saldo.account.posting;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Dimension;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.List;

/** An amount of one lot, bucket or voucher that an event moves. */
public record Part(BookAccount account, Dimension dimension, Money amount) {

    public static Part lot(BookAccount account, String source, Money amount) {
        return new Part(account, Dimension.lot(source), amount);
    }

    public static Part creditRefund(YearMonth month, Money amount) {
        return new Part(BookAccount.CREDIT_REFUND, Dimension.month(month), amount);
    }

    public static Part voucher(String voucherId, Money amount) {
        return new Part(BookAccount.VOUCHER_EXPENSE, Dimension.voucher(voucherId), amount);
    }

    /** What is open of a bill. */
    public static Part bill(BillId bill, Money amount) {
        return new Part(BookAccount.BILLED, Dimension.bill(bill), amount);
    }

    /** What it is kept by. */
    public Balances.Key key() {
        return new Balances.Key(account, dimension);
    }

    static Money total(List<Part> parts, CurrencyUnit currency) {
        return Money.sum(parts.stream().map(Part::amount).toList(), currency);
    }
}
