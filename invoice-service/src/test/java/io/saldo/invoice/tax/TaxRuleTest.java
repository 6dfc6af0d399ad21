package io.saldo.invoice.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxRuleTest {

    private static final TaxRule PPN = rule("0.12", "11/12", TaxRounding.DOWN, false, "2025-01-01", null);
    private static final TaxRule BEFORE = rule("0.11", "1/1", TaxRounding.DOWN, false, "2022-04-01", "2025-01-01");

    @ParameterizedTest(name = "{0}")
    @DisplayName("I-12")
    @CsvSource({"Ex:I-12, 3453454, 379879, 3165666", "Ex:I-12a, 50000, 5500, 45833", "Ex:I-12b, 123456, 13580, 113168"})
    void figuresPpnOnElevenTwelfths(String example, long amount, long tax, long base) {
        assertEquals(idr(tax), PPN.taxOf(idr(amount)));
        assertEquals(idr(base), PPN.printedBaseOf(idr(amount)));
        assertEquals(idr(tax), BEFORE.taxOf(idr(amount)));
    }

    @Test
    @DisplayName("I-12")
    void cutsWhatIsBelowOneRupiah() { // Ex:I-12
        assertEquals(
                new BigDecimal("379879.94"),
                new BigDecimal("3453454").multiply(BigDecimal.valueOf(11).movePointLeft(2)));
        assertEquals(idr(379_879), BEFORE.taxOf(idr(3_453_454)));
        assertEquals(idr(379_879), PPN.taxOf(idr(3_453_454)));
    }

    @Test
    @DisplayName("I-13")
    void figuresOnTheUnroundedBase() { // Ex:I-13
        assertEquals(idr(5500), PPN.taxOf(idr(50000)));
        assertEquals(
                idr(5499),
                rule("0.12", "1/1", TaxRounding.DOWN, false, "2025-01-01", null).taxOf(idr(50000 * 11 / 12)));
    }

    @Test
    @DisplayName("I-12")
    void taxesLuxuryInFull() { // Ex:I-12c
        assertEquals(
                idr(12000),
                rule("0.12", "1/1", TaxRounding.DOWN, false, "2025-01-01", null).taxOf(idr(100000)));
    }

    @Test
    @DisplayName("I-13")
    void figuresOnTheTotalOrLineByLine() { // Ex:I-13b: lines 6833, 6833, 5750, 8500
        assertEquals(List.of(idr(752), idr(751), idr(632), idr(935)), taxed(PPN).lineTaxes());
        assertEquals(idr(3070), taxed(PPN).taxLines().getFirst().amount());
        Taxation byLine = taxed(rule("0.12", "11/12", TaxRounding.DOWN_PER_LINE, false, "2025-01-01", null));
        assertEquals(List.of(idr(751), idr(751), idr(632), idr(935)), byLine.lineTaxes());
        assertEquals(idr(3069), byLine.taxLines().getFirst().amount());
    }

    @ParameterizedTest
    @DisplayName("I-16")
    @CsvSource({"50000, 4954, 45046", "111000, 11000, 100000", "55500, 5500, 50000"})
    void takesTheTaxOutOfAnInclusivePrice(long gross, long tax, long net) { // Ex:I-16
        TaxRule inclusive = rule("0.12", "11/12", TaxRounding.DOWN, true, "2025-01-01", null);
        Taxation taxation = Taxation.of(
                List.of(new Taxation.Taxable("STANDARD", idr(gross))),
                new TaxRules(List.of(inclusive)),
                CurrencyUnit.IDR);
        assertEquals(List.of(idr(tax)), taxation.lineTaxes());
        assertEquals(List.of(idr(net)), taxation.lineNets());
    }

    @Test
    @DisplayName("I-17")
    void holdsFromOneDayToAnother() {
        assertEquals(true, BEFORE.holdsOn(LocalDate.parse("2024-12-31")));
        assertEquals(false, BEFORE.holdsOn(LocalDate.parse("2025-01-01")));
        assertEquals(false, PPN.overlaps(BEFORE));
        assertEquals(true, PPN.overlaps(rule("0.1", "1/1", TaxRounding.DOWN, false, "2024-12-31", null)));
    }

    @Test
    @DisplayName("I-21")
    void goesByCountryClassAndDay() {
        var all = List.of(PPN, BEFORE);
        assertEquals(TaxRules.NONE, TaxRules.of(all, Optional.empty(), LocalDate.parse("2026-01-01")));
        TaxRules rules = TaxRules.of(all, Optional.of("ID"), LocalDate.parse("2026-01-01"));
        assertEquals(Optional.of(PPN), rules.forClass("STANDARD"));
        assertEquals(Optional.empty(), rules.forClass("LUXURY"));
    }

    private static Taxation taxed(TaxRule rule) {
        var lines = List.of(6833L, 6833L, 5750L, 8500L).stream()
                .map(amount -> new Taxation.Taxable("STANDARD", idr(amount)))
                .toList();
        return Taxation.of(lines, new TaxRules(List.of(rule)), CurrencyUnit.IDR);
    }

    private static TaxRule rule(
            String rate, String base, TaxRounding rounding, boolean inclusive, String from, @Nullable String to) {
        return new TaxRule(
                "ppn-" + from,
                "PPN",
                "ID",
                "STANDARD",
                Quantity.parse(rate),
                BaseFraction.parse(base),
                rounding,
                inclusive,
                LocalDate.parse(from),
                Optional.ofNullable(to).map(LocalDate::parse));
    }

    private static Money idr(long amount) {
        return new Money(amount, CurrencyUnit.IDR);
    }
}
