package io.saldo.account.withdrawal;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawableTest {

    private static final Instant NOW = Instant.parse("2026-10-08T00:00:00Z");

    @DisplayName("O-1")
    @Test
    void isCashLessWhatIsOwedAndTheReserve() { // Ex:O-1*
        assertEquals(idr(500), withdrawable(1000, 0, 100, 100, 200, 0, 100));
    }

    @DisplayName("O-2")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing is owed, 1000, 0, 0, 0, 0, 0, 0, 1000",
        "holds are debts too, 1000, 0, 0, 0, 0, 1000, 0, 0",
        "more is owed than there is, 1000, 300, 0, 400, 1000, 0, 0, 0",
        "the reserve takes all, 1000, 0, 0, 0, 0, 0, 1001, 0",
        "a correction pays nothing out, 1000, 100, 0, 0, -500, 0, 0, 900",
    })
    void paysOutOwnCashOnly(
            String example,
            long cash,
            long notOwn,
            long memo,
            long history,
            long current,
            long reserved,
            long reserve,
            long result) {
        assertEquals(idr(result), withdrawable(cash, notOwn, memo, history, current, reserved, reserve), example);
    }

    @DisplayName("O-2")
    @Test
    void lendsNoMoneyOut() { // Ex:O-2
        assertEquals(idr(500), withdrawable(1000, 500, 0, 0, 300, 0, 0));
        long withoutFloors = 1000 - 500 - (300 - 500);
        assertEquals(700, withoutFloors);
    }

    @Tag("A-7")
    @DisplayName("O-2")
    @Test
    void countsHoldsAsDebts() { // Ex:O-2b
        long notOwn = 200 + 100;
        assertEquals(idr(500), withdrawable(1000, notOwn, 0, 0, 350, 150, 0));
    }

    @DisplayName("O-7")
    @Test
    void keepsThreeDaysOfTheLastSeven() { // Ex:O-7
        PaygReserve running = reserve("70000.0000000000", Duration.ofHours(1));
        assertEquals(idr(30000), running.amountAt(NOW));
        assertEquals(idr(43), reserve("100.9999999999", Duration.ofHours(47)).amountAt(NOW));
    }

    @DisplayName("O-7")
    @Test
    void keepsNothingWhereNothingRuns() {
        assertEquals(idr(0), reserve("70000.0000000000", Duration.ofHours(48)).amountAt(NOW));
        assertEquals(idr(0), reserve("-70000.0000000000", Duration.ofHours(1)).amountAt(NOW));
        var never = new PaygReserve(ExactAmount.parse("70000", CurrencyUnit.IDR), Optional.empty());
        assertEquals(idr(0), never.amountAt(NOW));
    }

    private static PaygReserve reserve(String week, Duration since) {
        return new PaygReserve(ExactAmount.parse(week, CurrencyUnit.IDR), Optional.of(NOW.minus(since)));
    }

    private static Money withdrawable(
            long cash, long notOwn, long memo, long history, long current, long reserved, long reserve) {
        return new Withdrawable(
                        idr(cash), idr(notOwn), idr(memo), idr(history), idr(current), idr(reserved), idr(reserve))
                .amount();
    }
}
