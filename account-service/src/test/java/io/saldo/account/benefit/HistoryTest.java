package io.saldo.account.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.benefit.History.PaidBill;
import io.saldo.account.providersetting.GraceSetting;
import io.saldo.account.suspension.GraceComputation;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.BillingZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final BillingZone ZONE = new BillingZone(ZoneId.of("Asia/Jakarta"));

    @Test
    @DisplayName("S-21")
    void givesADayForEachMonthInARowWithoutALateBill() {
        assertEquals(Duration.ofHours(24), time(IntStream.empty()));
        assertEquals(Duration.ofHours(120), time(IntStream.rangeClosed(1, 4)));
        assertEquals(Duration.ofHours(168), time(IntStream.rangeClosed(1, 9)));
    }

    @Test
    void aLateBillEndsTheRowAndAMonthWithoutABillDoesNot() {
        assertEquals(Duration.ofHours(72), time(IntStream.of(1, 3, 5), late(4)));
        assertEquals(Duration.ofHours(24), time(IntStream.of(2, 3), late(1)));
        var open = new PaidBill(issued(1), Optional.of(due(1)), Optional.empty());
        assertEquals(Duration.ofHours(24), time(IntStream.of(2, 3), open));
    }

    private static Duration time(IntStream clean, PaidBill... others) {
        var bills =
                new java.util.ArrayList<>(clean.mapToObj(back -> paid(back, 0)).toList());
        bills.addAll(List.of(others));
        return new History(CurrencyUnit.IDR, YearMonth.parse("2026-10"), Map.of(), bills)
                .time(new GraceComputation(GraceSetting.STANDARD), ZONE);
    }

    private static PaidBill late(int back) {
        return paid(back, 1);
    }

    /** Settled in the last minute of the day it is due, or so many days later. */
    private static PaidBill paid(int back, int daysLater) {
        Instant lastMinute =
                ZONE.startOf(ZONE.dayOf(due(back)).plusDays(daysLater + 1L)).minusSeconds(60);
        return new PaidBill(issued(back), Optional.of(due(back)), Optional.of(lastMinute));
    }

    private static LocalDate issued(int back) {
        return YearMonth.parse("2026-10").minusMonths(back).atDay(1);
    }

    private static Instant due(int back) {
        return ZONE.startOf(issued(back).plusDays(14)).plusSeconds(1800);
    }
}
