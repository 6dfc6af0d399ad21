package io.saldo.account.ledger;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PostingTest {
    private static final Entry CASH_IN = new Entry(BookAccount.CASH_OWN, Dimension.lot("pay-1"), idr(-100));
    private static final Entry PAID = new Entry(BookAccount.CLEARING_GATEWAY, Dimension.gatewayAccount("g"), idr(100));

    @DisplayName("BK-1")
    @Test
    void refusesEntriesThatDoNotSumToZero() {
        Entry less = new Entry(BookAccount.CASH_OWN, Dimension.lot("pay-1"), idr(-99));
        assertEquals(List.of(PAID, CASH_IN), posting(PAID, CASH_IN).entries());
        assertThrows(IllegalArgumentException.class, () -> posting(PAID, less));
        assertThrows(IllegalArgumentException.class, () -> posting(PAID));
        assertThrows(IllegalArgumentException.class, () -> posting(CASH_IN));
    }

    @DisplayName("BK-1")
    @Test
    void refusesASecondCurrency() {
        Entry dollars = new Entry(BookAccount.CASH_OWN, Dimension.lot("pay-1"), usd("-1.00"));
        assertThrows(IllegalArgumentException.class, () -> posting(PAID, dollars));
    }

    @DisplayName("BK-2")
    @Test
    void keepsEachAccountByItsOwnDimension() {
        Dimension month = Dimension.month(YearMonth.of(2026, 10));
        assertThrows(IllegalArgumentException.class, () -> new Entry(BookAccount.CASH_OWN, month, idr(1)));
        assertThrows(IllegalArgumentException.class, () -> new Entry(BookAccount.BILLED, Dimension.NONE, idr(1)));
    }

    @Test
    void leavesOutAmountsOfZero() {
        Money zero = idr(0);
        Posting empty = Posting.of(TransactionType.PAY, Channel.ACCT_CASH, CurrencyUnit.IDR)
                .debit(BookAccount.FEE_INCOME, Dimension.NONE, zero)
                .build();
        assertEquals(List.of(), empty.entries());
        Transaction.Source source = new Transaction.Source("payment", "pay-1");
        assertThrows(IllegalArgumentException.class, () -> new Transaction("txn-1", Instant.EPOCH, source, empty));
        assertThrows(IllegalArgumentException.class, () -> new Entry(BookAccount.FEE_INCOME, Dimension.NONE, zero));
    }

    @Test
    void saysByWhichWayAndChannelFundsMove() {
        Entry spent = new Entry(BookAccount.CREDIT_REFUND, Dimension.month(YearMonth.of(2026, 10)), idr(60));
        Entry cash = new Entry(BookAccount.CASH_OWN, Dimension.lot("pay-1"), idr(40));
        Entry bill = new Entry(BookAccount.BILLED, Dimension.bill(new BillId("inv-1")), idr(-100));
        Posting writeOff =
                new Posting(TransactionType.PAY, Channel.ACCT_CASH, CurrencyUnit.IDR, List.of(spent, cash, bill));
        assertEquals(Channel.REFUND, writeOff.channelOf(spent));
        assertEquals(Channel.ACCT_CASH, writeOff.channelOf(cash));
        assertEquals(Direction.OUT, spent.direction());
        assertEquals(Direction.IN, CASH_IN.direction());
    }

    private static Posting posting(Entry... entries) {
        return new Posting(TransactionType.CHARGE, Channel.GENERIC, CurrencyUnit.IDR, List.of(entries));
    }
}
