package io.saldo.account.rate;

import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExchangeRateTest {

    private static final CurrencyPair TO_SGD = new CurrencyPair(CurrencyUnit.USD, CurrencyUnit.SGD);

    private final RateTable table = new RateTable(List.of(
            rate(CurrencyUnit.SGD, "1.3400", "2026-03-30"),
            rate(CurrencyUnit.SGD, "1.3500", "2026-04-01"),
            rate(CurrencyUnit.SGD, "1.3600", "2026-04-30"),
            rate(CurrencyUnit.HKD, "7.78", "2026-03-31")));

    @Test
    @Tag("C-3")
    @DisplayName("Ex:X-5")
    void convertsHalfUp() {
        assertEquals(hkd("779.95"), rate(CurrencyUnit.HKD, "7.78", "2026-03-31").convert(usd("100.25")));
        assertEquals(
                new BigDecimal("0.005"),
                rate(CurrencyUnit.HKD, "7.78", "2026-03-31").difference(usd("100.25")));
    }

    @Test
    @Tag("X-5")
    @DisplayName("Ex:X-5b")
    void takesTheLastRateDatedBeforeTheMonthBegan() {
        assertEquals(new BigDecimal("1.3400"), of(YearMonth.of(2026, 4)));
        assertEquals(new BigDecimal("1.3600"), of(YearMonth.of(2026, 5)));
        assertEquals(Optional.empty(), table.of(TO_SGD, YearMonth.of(2026, 3)));
    }

    @Test
    @DisplayName("X-7")
    void turnsWhatWasPaidBackHalfUp() {
        assertEquals(usd("100.25"), rate(CurrencyUnit.HKD, "7.78", "2026-03-31").worth(hkd("779.95")));
        assertEquals(usd("0.01"), rate(CurrencyUnit.HKD, "7.78", "2026-03-31").worth(hkd("0.04")));
        assertEquals(usd("0.00"), rate(CurrencyUnit.HKD, "7.78", "2026-03-31").worth(hkd("0.03")));
    }

    @Test
    @Tag("X-4")
    @DisplayName("Ex:X-4")
    void cutsTheTotalBeforeItIsConverted() {
        var charges = new ExactAmount(new BigDecimal("100.2599"), CurrencyUnit.USD);
        assertEquals(usd("100.25"), charges.cut());
        assertEquals(hkd("779.95"), rate(CurrencyUnit.HKD, "7.78", "2026-03-31").convert(charges.cut()));
    }

    @Test
    @DisplayName("X-5")
    void countsUsageFromBeforeTheSwitchByTheRateOfTheSwitch() {
        var rates = new MonthRates(TO_SGD, table, YearMonth.of(2026, 4), YearMonth.of(2026, 5));
        Money thousand = usd("1000.00");
        assertEquals(sgd("1340.00"), rates.convert(thousand, YearMonth.of(2026, 3)));
        assertEquals(sgd("1340.00"), rates.convert(thousand, YearMonth.of(2026, 4)));
        assertEquals(sgd("1360.00"), rates.convert(thousand, YearMonth.of(2026, 5)));
        assertEquals(sgd("1360.00"), rates.present().convert(thousand));
    }

    /** A limit in USD that covers what is owed in another currency; a cent less does not. */
    @Test
    @DisplayName("X-7")
    void saysWhatCountsAtLeastAsSoMuch() {
        ExchangeRate rate = rate(CurrencyUnit.HKD, "7.78", "2026-03-31");
        assertEquals(usd("100.25"), rate.leastFor(hkd("779.95")));
        assertEquals(hkd("779.95"), rate.convert(usd("100.25")));
        assertEquals(hkd("779.87"), rate.convert(usd("100.24")));
        assertEquals(usd("0.00"), rate.leastFor(hkd("-5.00")));
        assertEquals(usd("0.00"), rate.leastFor(hkd("0.00")));
    }

    private BigDecimal of(YearMonth month) {
        return table.of(TO_SGD, month).orElseThrow().rate();
    }

    private static ExchangeRate rate(CurrencyUnit to, String rate, String day) {
        return new ExchangeRate(CurrencyUnit.USD, to, new BigDecimal(rate), LocalDate.parse(day));
    }

    private static Money hkd(String amount) {
        return Money.parse(amount, CurrencyUnit.HKD);
    }

    private static Money sgd(String amount) {
        return Money.parse(amount, CurrencyUnit.SGD);
    }
}
