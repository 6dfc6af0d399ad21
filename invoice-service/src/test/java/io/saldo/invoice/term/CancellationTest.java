package io.saldo.invoice.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.invoice.account.BillingCalendar;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancellationTest {

    private static final Money NO_TAX = usd("0");

    /** How the 30 are shared by what has paid is account-service's part. */
    @Test
    @Tag("O-10")
    @DisplayName("O-10")
    void givesBackWhatWasPaidWithoutTheVoucherLessWhatIsConsumed() {
        var cancelled = new Cancellation(usd("100"), usd("100"), NO_TAX, usd("20"), usd("0"), 12, 6);
        assertEquals(usd("80"), cancelled.paid());
        assertEquals(usd("50"), cancelled.consumed());
        assertEquals(usd("30"), cancelled.refund());
        assertEquals(NO_TAX, cancelled.taxRefund());
    }

    @Test
    @Tag("O-10")
    @DisplayName("O-10")
    void countsWhatEarlierNotesGaveBackAsNotPaid() {
        var cancelled = new Cancellation(usd("120"), usd("120"), NO_TAX, usd("0"), usd("60"), 12, 3);
        assertEquals(usd("30"), cancelled.refund());
    }

    @Test
    @DisplayName("Ex:O-10b")
    void givesNothingBackOnceMoreIsConsumedThanPaid() {
        var cancelled = new Cancellation(usd("100"), usd("100"), NO_TAX, usd("20"), usd("0"), 12, 10);
        assertEquals(usd("83.33"), cancelled.consumed());
        assertEquals(usd("0"), cancelled.refund());
    }

    @ParameterizedTest
    @DisplayName("Ex:O-10c")
    @CsvSource({"2026-02-28T10:00:00, 1, 200", "2026-02-28T10:00:01, 2, 100", "2026-01-31T10:00:00, 0, 300"})
    void countsTheMonthsThatHaveBegun(String cancelledAt, int months, String refund) {
        ZoneId zone = ZoneId.of("UTC");
        var dates =
                new TermDates(Instant.parse("2026-01-31T10:00:00Z"), new BillingCalendar(List.of(Dated.always(zone))));
        int used = dates.monthsUsed(0, Instant.parse(cancelledAt + "Z"));
        assertEquals(months, used);
        assertEquals(usd(refund), new Cancellation(usd("300"), usd("300"), NO_TAX, NO_TAX, usd("0"), 3, used).refund());
    }

    /** Renewed at the end of the first three months: the months of the second period count from its own start. */
    @Test
    @DisplayName("O-10")
    void countsTheMonthsOfARenewalFromItsStart() {
        var dates = new TermDates(
                Instant.parse("2026-01-31T10:00:00Z"), new BillingCalendar(List.of(Dated.always(ZoneId.of("UTC")))));
        assertEquals(0, dates.monthsUsed(3, Instant.parse("2026-04-30T09:00:00Z")));
        assertEquals(1, dates.monthsUsed(3, Instant.parse("2026-05-31T10:00:00Z")));
        assertEquals(2, dates.monthsUsed(3, Instant.parse("2026-05-31T10:00:01Z")));
    }

    /** A third of 100.00, half up; the coupon of 40 does not come back, and the tax goes with the refund, cut. */
    @Test
    @DisplayName("O-10")
    void consumesThePriceBeforeTheCouponAndTakesTheTaxAlong() {
        var cancelled = new Cancellation(usd("100"), usd("60"), usd("6.60"), NO_TAX, usd("0"), 3, 1);
        assertEquals(usd("33.33"), cancelled.consumed());
        assertEquals(usd("26.67"), cancelled.refund());
        assertEquals(usd("2.93"), cancelled.taxRefund());
        var half = new Cancellation(usd("0.05"), usd("0.05"), NO_TAX, NO_TAX, usd("0"), 6, 3);
        assertEquals(usd("0.03"), half.consumed());
    }

    @Test
    @DisplayName("O-10")
    void takesTheShareOfATaxedInvoiceThatAVoucherHasPaidOff() {
        var cancelled = new Cancellation(usd("100"), usd("100"), usd("11"), usd("55.50"), usd("0"), 12, 0);
        assertEquals(usd("50"), cancelled.paid());
        assertEquals(usd("50"), cancelled.refund());
        assertEquals(usd("5.50"), cancelled.taxRefund());
        var byVoucher = new Cancellation(usd("100"), usd("100"), usd("11"), usd("111"), usd("0"), 12, 0);
        assertEquals(usd("0"), byVoucher.refund());
        assertEquals(usd("90"), Cancellation.untaxed(usd("100"), usd("20"), usd("72")));
    }

    private static Money usd(String amount) {
        return Money.parse(amount, CurrencyUnit.USD);
    }
}
