package io.saldo.invoice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.saldo.invoice.account.BillingCalendar;
import io.saldo.invoice.account.RunSchedule;
import io.saldo.invoice.charge.NetQuantity;
import io.saldo.invoice.charge.OpenLine;
import io.saldo.invoice.tax.TaxRules;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.time.Dated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthOfScopeTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @ParameterizedTest(name = "{0}")
    @DisplayName("C-2")
    @CsvSource({
        "Ex:C-2a, USD, 0.3333333333 0.3333333333 0.3333333333, 0.99, 0.33 0.33 0.33",
        "Ex:C-2b, IDR, 1234.56 0.43, 1234, 1234 0",
        "Ex:C-2d, IDR, 10.50 20.40 30.60, 61, 10 20 31",
        "Ex:C-2e, IDR, 10.50 20.50 5.00, 36, 11 20 5",
        "Ex:C-2f, USD, 10.006 -0.003, 10.00, 10.00 0.00",
    })
    void cutsADocumentOnce(String example, CurrencyUnit currency, String exact, String total, String lines) {
        var document = assertInstanceOf(MonthResult.Document.class, result(currency, exact));
        assertEquals(total, document.net().amount());
        assertEquals(
                lines,
                document.lines().stream().map(line -> line.amount().amount()).collect(Collectors.joining(" ")));
    }

    @Test
    @DisplayName("C-2")
    void makesNoDocumentOfZeroOrLess() { // Ex:C-2g, Ex:C-2h
        var nothing = assertInstanceOf(MonthResult.NothingDue.class, result(CurrencyUnit.IDR, "0.40 0.35"));
        assertEquals("0.7500000000", nothing.sum().exact());
        var carried = assertInstanceOf(MonthResult.Carried.class, result(CurrencyUnit.USD, "5.00 -8.25"));
        assertEquals("-3.2500000000", carried.sum().exact());
        var next = assertInstanceOf(MonthResult.Document.class, result(CurrencyUnit.USD, "10.50 5.00 -8.25"));
        assertEquals("7.25", next.net().amount());
    }

    @Test
    @DisplayName("I-18")
    void putsLateUsageOnTheNextDocumentWithItsMonth() { // Ex:I-18b
        var lines = List.of(
                line(YearMonth.of(2026, 10), "a", CurrencyUnit.IDR, "5.70"),
                line(NOVEMBER, "a", CurrencyUnit.IDR, "10.60"));
        var document = assertInstanceOf(
                MonthResult.Document.class, new MonthOfScope(NOVEMBER, CurrencyUnit.IDR, lines).result(TaxRules.NONE));
        assertEquals("16", document.net().amount());
        assertEquals("16.3000000000", document.sum().exact());
        assertEquals(
                List.of(false, true),
                document.lines().stream().map(line -> line.late()).toList());
    }

    /** That the 40,000 are owed at once is account-service's to say. */
    @Test
    @DisplayName("I-18")
    void billsWhatComesAfterTheInvoiceWithTheNextMonth() { // Ex:I-18a
        var calendar = new BillingCalendar(List.of(Dated.always(ZoneId.of("Asia/Jakarta"))));
        YearMonth october = YearMonth.of(2026, 10);
        var first = result(october, line(october, "a", CurrencyUnit.IDR, "300000"));
        assertEquals("300000", first.net().amount());
        assertEquals(OffsetDateTime.parse("2026-11-01T00:30+07:00").toInstant(), RunSchedule.runOf(october, calendar));
        LocalDate arrived = LocalDate.of(2026, 11, 2);
        LocalDate next = calendar.dayOf(RunSchedule.runOf(YearMonth.from(arrived), calendar));
        assertEquals(LocalDate.of(2026, 12, 1), next);
        var second = result(
                NOVEMBER, line(october, "a", CurrencyUnit.IDR, "40000"), line(NOVEMBER, "a", CurrencyUnit.IDR, "1000"));
        assertEquals("40000", second.lines().getLast().amount().amount());
        assertEquals(Optional.of(october), second.lines().getLast().usageMonth());
    }

    @Test
    @DisplayName("U-7")
    void takesOffACorrectionThatComesAfterTheInvoice() { // Ex:U-7b
        YearMonth october = YearMonth.of(2026, 10);
        var next = result(
                NOVEMBER, line(october, "a", CurrencyUnit.IDR, "-300"), line(NOVEMBER, "a", CurrencyUnit.IDR, "1000"));
        assertEquals("-300", next.lines().getLast().amount().amount());
        assertEquals(Optional.of(october), next.lines().getLast().usageMonth());
        assertEquals("700", next.net().amount());
    }

    private static MonthResult.Document result(YearMonth month, OpenLine... lines) {
        return assertInstanceOf(
                MonthResult.Document.class,
                new MonthOfScope(month, CurrencyUnit.IDR, List.of(lines)).result(TaxRules.NONE));
    }

    private static MonthResult result(CurrencyUnit currency, String exact) {
        List<String> amounts = Arrays.asList(exact.split(" ", -1));
        var open = IntStream.range(0, amounts.size())
                .mapToObj(i -> line(NOVEMBER, "product-" + i, currency, amounts.get(i)))
                .toList();
        return new MonthOfScope(NOVEMBER, currency, open).result(TaxRules.NONE);
    }

    private static OpenLine line(YearMonth month, String product, CurrencyUnit currency, String exact) {
        return new OpenLine("ca", month, product, "STANDARD", NetQuantity.ZERO, ExactAmount.parse(exact, currency));
    }
}
