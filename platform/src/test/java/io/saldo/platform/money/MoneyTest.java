package io.saldo.platform.money;

import static io.saldo.platform.money.CurrencyUnit.IDR;
import static io.saldo.platform.money.CurrencyUnit.USD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @DisplayName("C-1")
    @ParameterizedTest
    @CsvSource({"EUR, 2", "HKD, 2", "IDR, 0", "SGD, 2", "USD, 2"})
    void knowsTheMinorUnitOfEveryCurrency(String code, int digits) {
        assertEquals(digits, CurrencyUnit.of(code).minorDigits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"usd", "CNY", "", " USD"})
    void refusesAnUnknownCurrency(String code) {
        assertThrows(IllegalArgumentException.class, () -> CurrencyUnit.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "50000, IDR, 50000, 50000",
        "0, IDR, 0, 0",
        "-1, IDR, -1, -1",
        "12.3, USD, 1230, 12.30",
        "12.30, USD, 1230, 12.30",
        "12, USD, 1200, 12.00",
        "-0.01, USD, -1, -0.01",
        "0.05, EUR, 5, 0.05",
        "-0, USD, 0, 0.00",
        "9223372036854775807, IDR, 9223372036854775807, 9223372036854775807",
        "-92233720368547758.08, USD, -9223372036854775808, -92233720368547758.08"
    })
    void readsAPlainDecimalText(String text, CurrencyUnit currency, long minorUnits, String amount) {
        Money money = Money.parse(text, currency);
        assertEquals(new Money(minorUnits, currency), money);
        assertEquals(amount, money.amount());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "+1", "1e3", "1E3", "1,000", ".5", "5.", "--1", "0x1", "NaN", " 1", "1 ", "01", "١", "1d"
            })
    void refusesWhatIsNotAPlainDecimalText(String text) {
        assertThrows(IllegalArgumentException.class, () -> Money.parse(text, USD));
    }

    @DisplayName("C-1")
    @ParameterizedTest
    @CsvSource({"1.0, IDR", "1.001, USD", "1.000, USD"})
    void refusesMoreDecimalsThanTheCurrencyHas(String text, CurrencyUnit currency) {
        assertThrows(IllegalArgumentException.class, () -> Money.parse(text, currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"92233720368547758.08", "99999999999999999999", "-92233720368547758.09"})
    void refusesWhatDoesNotFit(String text) {
        assertThrows(IllegalArgumentException.class, () -> Money.parse(text, USD));
        assertThrows(IllegalArgumentException.class, () -> Money.parse("9".repeat(1_000_000), USD));
    }

    @Test
    void neverOverflowsInSilence() {
        Money largest = new Money(Long.MAX_VALUE, IDR);
        Money smallest = new Money(Long.MIN_VALUE, IDR);
        Money one = new Money(1, IDR);
        assertThrows(ArithmeticException.class, () -> largest.plus(one));
        assertThrows(ArithmeticException.class, () -> smallest.minus(one));
        assertThrows(ArithmeticException.class, smallest::negated);
    }

    @Test
    void refusesTwoCurrencies() {
        Money rupiah = new Money(1, IDR);
        Money dollars = new Money(1, USD);
        assertThrows(IllegalArgumentException.class, () -> rupiah.plus(dollars));
        assertThrows(IllegalArgumentException.class, () -> rupiah.minus(dollars));
        assertThrows(IllegalArgumentException.class, () -> rupiah.compareTo(dollars));
        assertThrows(IllegalArgumentException.class, () -> rupiah.min(dollars));
        assertThrows(IllegalArgumentException.class, () -> Money.sum(List.of(dollars), IDR));
    }

    @Test
    void addsAndSubtractsExactlyForRandomAmounts() {
        Random random = Seeded.random();
        for (int i = 0; i < 10_000; i++) {
            Money a = new Money(random.nextLong() >> 2, USD);
            Money b = new Money(random.nextLong() >> 2, USD);
            assertEquals(a, a.plus(b).minus(b));
            assertEquals(a.minus(b), b.minus(a).negated());
            assertEquals(a.plus(b), a.min(b).plus(a.max(b)));
            assertEquals(a, Money.parse(a.amount(), USD));
            assertEquals(a.plus(b).plus(a), Money.sum(List.of(a, b, a), USD));
            assertTrue(a.min(b).compareTo(a.max(b)) <= 0);
        }
    }
}
