package io.saldo.account.settlement;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.settlement.SettlementFixture.bill;
import static io.saldo.account.settlement.SettlementFixture.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvoiceableTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @DisplayName("W-7")
    @Test
    void leavesOutVouchers() {
        Bill bill = new Bill(new BillId("inv-1"), JANUARY, Scope.PLATFORM, day(1), idr(100), idr(45), idr(0));
        assertEquals(Map.of(bill.id(), idr(55)), Invoiceable.of(List.of(bill), new TreeMap<>()));
    }

    @DisplayName("W-7")
    @Test
    void letsASpentBucketWaitForABillOfItsMonthOrLater() {
        Bill january = bill("jan", 1, 100);
        Bill march = bill("mar", 3, 60);
        TreeMap<YearMonth, Money> spent = new TreeMap<>(Map.of(MARCH, idr(80)));
        assertEquals(Map.of(january.id(), idr(100)), Invoiceable.of(List.of(january), spent));
        assertEquals(
                Map.of(january.id(), idr(100), march.id(), idr(0)), Invoiceable.of(List.of(march, january), spent));
    }

    @DisplayName("W-7")
    @Test
    void countsOlderBucketsFirst() {
        Bill january = bill("jan", 1, 100);
        Bill march = bill("mar", 3, 60);
        TreeMap<YearMonth, Money> spent = new TreeMap<>(Map.of(MARCH, idr(60), JANUARY, idr(70)));
        assertEquals(Map.of(january.id(), idr(30), march.id(), idr(0)), Invoiceable.of(List.of(january, march), spent));
    }
}
