package io.saldo.platform.money;

import static io.saldo.platform.money.CurrencyUnit.HKD;
import static io.saldo.platform.money.CurrencyUnit.IDR;
import static io.saldo.platform.money.CurrencyUnit.SGD;
import static io.saldo.platform.money.CurrencyUnit.USD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

    @DisplayName("C-2")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ex:C-2a, USD, 0.3333333333 0.3333333333 0.3333333333, 0.9999999999, 0.99",
        "Ex:C-2b, IDR, 1234.56 0.43, 1234.9900000000, 1234",
        "Ex:C-2g, IDR, 0.40 0.35, 0.7500000000, 0",
        "Ex:C-2h, USD, 5.00 -8.25, -3.2500000000, -3.25",
        "Ex:C-2h next month, USD, 10.50 -3.25, 7.2500000000, 7.25",
        "towards minus infinity, USD, -0.0000000001, -0.0000000001, -0.01"
    })
    void sumsExactlyAndCutsOnce(String example, CurrencyUnit currency, String parts, String sum, String cut) {
        ExactAmount exact = Stream.of(parts.split(" ", -1))
                .map(part -> ExactAmount.parse(part, currency))
                .reduce(ExactAmount.zero(currency), ExactAmount::plus);
        assertEquals(sum, exact.exact());
        assertEquals(cut, exact.cut().amount());
    }

    @DisplayName("C-2")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ex:C-2c, 3, 0.00000000015, 0.0000000005",
        "the mode matters, 1, 0.00000000025, 0.0000000003",
        "many digits, 3.333333333333333333, 3, 10.0000000000"
    })
    void roundsPriceTimesQuantityHalfUpToTenDecimals(String example, String quantity, String price, String exact) {
        BigDecimal unrounded = UnitPrice.parse(price, USD).times(Quantity.parse(quantity));
        assertEquals(exact, Rounding.exact(unrounded, USD).exact());
    }

    @DisplayName("C-3")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ex:X-5*, 100.25, 7.78, 779.945, HKD, 779.95",
        "Ex:X-6b, 0.01, 0.9187, 0.009187, EUR, 0.01",
        "away from zero, -100.25, 7.78, -779.945, HKD, -779.95"
    })
    void roundsAConversionHalfUp(
            String example,
            BigDecimal amount,
            BigDecimal rate,
            BigDecimal unrounded,
            CurrencyUnit currency,
            String result) {
        assertEquals(0, unrounded.compareTo(amount.multiply(rate)));
        assertEquals(result, Rounding.fx(unrounded, currency).amount());
    }

    @DisplayName("C-3")
    @Test
    void convertsWhatWasCutBefore() { // Ex:X-4
        BigDecimal exact = new BigDecimal("100.2599");
        BigDecimal rate = new BigDecimal("7.78");
        Money cut = Rounding.cut(exact, USD);
        assertEquals("100.25", cut.amount());
        assertEquals("779.95", Rounding.fx(cut.decimal().multiply(rate), HKD).amount());
        assertEquals("780.02", Rounding.fx(exact.multiply(rate), HKD).amount());
    }

    @DisplayName("C-3")
    @Test
    void knowsWhatAConversionHasRounded() { // Ex:X-6
        BigDecimal exact = new BigDecimal("1234.56").multiply(new BigDecimal("1.3450"));
        assertEquals(0, new BigDecimal("1660.4832").compareTo(exact));
        Money converted = Rounding.fx(exact, SGD);
        assertEquals("1660.48", converted.amount());
        assertEquals(0, new BigDecimal("-0.0032").compareTo(converted.decimal().subtract(exact)));
    }

    @DisplayName("C-3")
    @Test
    void convertsLotByLot() { // Ex:X-6c
        BigDecimal lot = new BigDecimal("0.33");
        BigDecimal rate = new BigDecimal("1.3450");
        Money converted = Rounding.fx(lot.multiply(rate), SGD);
        assertEquals("0.44", converted.amount());
        assertEquals("1.32", converted.plus(converted).plus(converted).amount());
        assertEquals(
                "1.33", Rounding.fx(new BigDecimal("0.99").multiply(rate), SGD).amount());
    }

    @DisplayName("C-4")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ex:I-12*, 379879.94, IDR, 379879",
        "Ex:I-12b, 13580.16, IDR, 13580",
        "other currency, 1.119, USD, 1.11",
        "what a correction gives back, -1.119, USD, -1.11"
    })
    void roundsATaxDown(String example, BigDecimal unrounded, CurrencyUnit currency, String tax) {
        assertEquals(tax, Rounding.tax(unrounded, currency).amount());
    }

    @DisplayName("I-13")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ex:I-12a, 45833.333333, IDR, 45833",
        "Ex:I-12b, 113168, IDR, 113168",
        "a half, 0.005, USD, 0.01",
    })
    void roundsAPrintedBaseHalfUp(String example, BigDecimal unrounded, CurrencyUnit currency, String shown) {
        assertEquals(shown, Rounding.shown(unrounded, currency).amount());
    }

    @DisplayName("U-4")
    @Test
    void cutsAPartOfAQuantityToEighteenDecimals() {
        BigDecimal third = new BigDecimal("3.33333333333333333333333");
        assertEquals("3.333333333333333333", Rounding.quantity(third).toString());
    }

    @Test
    void cutsToTheMinorUnitBelowForRandomAmounts() {
        Random random = Seeded.random();
        for (int i = 0; i < 10_000; i++) {
            CurrencyUnit currency = i % 2 == 0 ? IDR : HKD;
            ExactAmount exact = new ExactAmount(BigDecimal.valueOf(random.nextLong(), 10), currency);
            BigDecimal lost = exact.value().subtract(exact.cut().decimal());
            assertTrue(lost.signum() >= 0, exact::toString);
            assertTrue(lost.compareTo(BigDecimal.ONE.movePointLeft(currency.minorDigits())) < 0, exact::toString);
        }
    }

    @DisplayName("C-1")
    @ParameterizedTest
    @ValueSource(strings = {"0.12345678901", "1e-3", "+1", "10000000000000000000000000000"})
    void refusesAnExactAmountThatIsNotOne(String text) {
        assertThrows(IllegalArgumentException.class, () -> ExactAmount.parse(text, USD));
    }

    @DisplayName("C-1")
    @ParameterizedTest
    @ValueSource(strings = {"0.1234567890123456789", "-1", "1e3", "100000000000000000000", ""})
    void refusesAQuantityOrPriceThatIsNotOne(String text) {
        assertThrows(IllegalArgumentException.class, () -> Quantity.parse(text));
        assertThrows(IllegalArgumentException.class, () -> UnitPrice.parse(text, USD));
    }

    @Test
    void treatsEqualNumbersAsEqual() {
        assertEquals(Quantity.parse("100"), Quantity.parse("100.000"));
        assertEquals("100", Quantity.parse("100.000").toString());
        assertEquals(UnitPrice.parse("0.10", USD), UnitPrice.parse("0.1", USD));
        assertEquals(ExactAmount.parse("1", USD), ExactAmount.of(Money.parse("1.00", USD)));
        assertThrows(IllegalArgumentException.class, () -> ExactAmount.zero(USD).plus(ExactAmount.zero(IDR)));
    }
}
