package io.saldo.account.credit;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.Amounts.usd;
import static io.saldo.platform.money.CurrencyUnit.USD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverdueTest {
    private static final Instant FAILED = Instant.parse("2026-02-28T17:35:00Z");

    @DisplayName("C-6")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ex:C-6a, 0, false, 0",
        "Ex:C-6a, -1, true, 1",
        "Ex:A-1b*, -10458, true, 10458",
        "Ex:A-5, 0, false, 0",
        "SP-1, 0, false, 0"
    })
    void isAvailableCreditBelowZero(String example, long available, boolean overdue, long amount) {
        Overdue state = Overdue.byAvailable(idr(available));
        assertEquals(overdue, state.isOverdue());
        assertEquals(idr(amount), state.overdueAmount());
    }

    @DisplayName("C-6")
    @Test
    void ofAPostpaidAccountBeginsWithAFailedCharge() { // Ex:C-6b
        Overdue.PostpaidBill charging = Overdue.PostpaidBill.collected(usd("77.70"), Optional.empty());
        assertFalse(Overdue.byBills(List.of(charging), USD).isOverdue());
        Overdue.PostpaidBill failed = Overdue.PostpaidBill.collected(usd("77.70"), Optional.of(FAILED));
        assertEquals(new Overdue(usd("77.70"), Optional.of(FAILED)), Overdue.byBills(List.of(failed, charging), USD));
        assertEquals(Optional.of(FAILED), Overdue.since(List.of(charging, failed)));
        assertEquals(new Overdue(usd("0.00")), Overdue.byBills(List.of(), USD));
    }

    @DisplayName("C-6")
    @Test
    void ofAPostpaidAccountWithoutASavedMethodBeginsAtIssue() { // Ex:C-6c
        Instant issued = Instant.parse("2026-02-28T17:30:00Z");
        Overdue.PostpaidBill bill = Overdue.PostpaidBill.uncollected(usd("10.00"), issued);
        assertEquals(Optional.of(issued), Overdue.since(List.of(bill)));
        assertEquals(Optional.empty(), Overdue.since(List.of()));
    }
}
