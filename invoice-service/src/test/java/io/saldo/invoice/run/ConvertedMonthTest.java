package io.saldo.invoice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.saldo.invoice.charge.NetQuantity;
import io.saldo.invoice.charge.OpenLine;
import io.saldo.invoice.exchange.ExchangeRate;
import io.saldo.invoice.tax.TaxRules;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertedMonthTest {

    private static final YearMonth MONTH = YearMonth.parse("2026-10");

    @ParameterizedTest(name = "{0}")
    @DisplayName("X-4")
    @CsvSource({
        "Ex:X-4, 100.2599, HKD, 7.78, 100.25, 779.95, 779.95",
        "Ex:X-5, 100.25, HKD, 7.78, 100.25, 779.95, 779.95",
        "Ex:X-6, 1234.56, SGD, 1.3450, 1234.56, 1660.48, 1660.48",
        "three lines share what they come to, 0.33 0.33 0.33, SGD, 1.3450, 0.99, 1.33, 0.45 0.44 0.44",
    })
    void convertsTheTotalOnce(
            String name, String exact, CurrencyUnit to, String rate, String before, String total, String lines) {
        var document = assertInstanceOf(MonthResult.Document.class, result(exact, to, rate));
        assertEquals(before, document.exchange().orElseThrow().pricingTotal().amount(), name);
        assertEquals(total, document.net().amount());
        assertEquals(to, document.net().currency());
        assertEquals(
                lines,
                document.lines().stream().map(line -> line.amount().amount()).collect(Collectors.joining(" ")));
        assertEquals(Money.zero(to), document.tax());
    }

    @Test
    @DisplayName("C-2")
    void makesNoDocumentOfNothing() {
        assertInstanceOf(MonthResult.NothingDue.class, result("0.01", CurrencyUnit.EUR, "0.4"));
        assertInstanceOf(MonthResult.Document.class, result("0.01", CurrencyUnit.EUR, "0.9187"));
    }

    private static MonthResult result(String exact, CurrencyUnit to, String rate) {
        List<OpenLine> lines = Arrays.stream(exact.split(" "))
                .map(amount -> new OpenLine(
                        "ca-1",
                        MONTH,
                        "compute.c2",
                        "STANDARD",
                        NetQuantity.ZERO,
                        new ExactAmount(new BigDecimal(amount), CurrencyUnit.USD)))
                .toList();
        var published = new ExchangeRate(LocalDate.parse("2026-09-30"), CurrencyUnit.USD, to, Quantity.parse(rate));
        return new MonthOfScope(MONTH, CurrencyUnit.USD, lines, Optional.of(published)).result(TaxRules.NONE);
    }
}
