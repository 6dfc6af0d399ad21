package io.saldo.invoice.creditnote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.saldo.invoice.creditnote.CreditOrder.Amount;
import io.saldo.invoice.creditnote.CreditOrder.Line;
import io.saldo.invoice.creditnote.CreditOrder.Lines;
import io.saldo.invoice.invoice.CollectedBy;
import io.saldo.invoice.invoice.InvoiceKind;
import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.invoice.invoice.IssuedDocument;
import io.saldo.invoice.invoice.Snapshot;
import io.saldo.invoice.tax.BaseFraction;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.invoice.tax.TaxRounding;
import io.saldo.invoice.tax.TaxRule;
import io.saldo.invoice.tax.TaxRules;
import io.saldo.invoice.tax.Taxation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Quantity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreditableTest {

    @Test
    @DisplayName("I-13")
    void bringsTheTaxOfTheCreditedPart() { // Ex:BK-24
        CreditResult.Note note = note(invoice(TaxRounding.DOWN, 100_000), List.of(), new Amount(idr(50_000)));
        assertEquals(idr(50_000), note.net());
        assertEquals(idr(5_500), note.tax());
        assertEquals(idr(45_833), note.taxLines().getFirst().base());
    }

    @Test
    @DisplayName("O-9")
    void givesAllTheTaxBackWithTheLastPart() { // Ex:O-9b
        IssuedDocument invoice = invoice(TaxRounding.DOWN, 50_000);
        CreditResult.Note first = note(invoice, List.of(), new Amount(idr(33_333)));
        assertEquals(idr(3_666), first.tax());
        CreditResult.Note last = note(invoice, List.of(issued(first)), new Amount(idr(16_667)));
        assertEquals(idr(1_834), last.tax());
    }

    @Test
    @DisplayName("I-10")
    void creditsNothingInACurrencyThatTheAccountHasLeft() {
        var invoice = new Creditable(invoice(TaxRounding.DOWN, 100_000), List.of());
        var order = new Amount(idr(50_000));
        assertEquals(
                new CreditResult.LeftCurrency(CurrencyUnit.IDR, CurrencyUnit.USD),
                invoice.credit(order, CurrencyUnit.USD));
        assertInstanceOf(CreditResult.Note.class, invoice.credit(order, CurrencyUnit.IDR));
    }

    @Test
    @DisplayName("I-13")
    void roundsAsTheInvoiceDoes() { // Ex:I-13b
        long[] amounts = {6833, 6833, 5750, 8500};
        assertEquals(3070, all(invoice(TaxRounding.DOWN, amounts)).tax().minorUnits());
        assertEquals(
                3069, all(invoice(TaxRounding.DOWN_PER_LINE, amounts)).tax().minorUnits());
        var twoLines = new Lines(List.of(new Line(1, idr(6832)), new Line(2, idr(6832))));
        assertEquals(
                1503,
                note(invoice(TaxRounding.DOWN, amounts), List.of(), twoLines)
                        .tax()
                        .minorUnits());
        assertEquals(
                1502,
                note(invoice(TaxRounding.DOWN_PER_LINE, amounts), List.of(), twoLines)
                        .tax()
                        .minorUnits());
    }

    @Test
    @DisplayName("I-10")
    void refusesMoreThanIsLeft() {
        IssuedDocument invoice = invoice(TaxRounding.DOWN, 1000, 500);
        CreditResult.Note first = note(invoice, List.of(), new Lines(List.of(new Line(1, idr(900)))));
        List<IssuedDocument> notes = List.of(issued(first));
        assertEquals(
                new CreditResult.AboveWhatIsLeft(1, idr(100)),
                result(invoice, notes, new Lines(List.of(new Line(1, idr(101))))));
        assertEquals(new CreditResult.AboveWhatIsLeft(0, idr(600)), result(invoice, notes, new Amount(idr(601))));
        assertEquals(new CreditResult.NoSuchLine(3), result(invoice, notes, new Lines(List.of(new Line(3, idr(1))))));
        CreditResult.Note rest = note(invoice, notes, new Amount(idr(600)));
        assertEquals(invoice.tax(), first.tax().plus(rest.tax()));
        assertEquals(
                List.of(idr(100), idr(500)),
                rest.lines().stream().map(InvoiceLine::amount).toList());
    }

    @Test
    void creditsACorrectionWithItsInvoice() {
        IssuedDocument invoice = invoice(TaxRounding.DOWN, 150, -50);
        CreditResult.Note all = all(invoice);
        assertEquals(
                List.of(idr(150), idr(-50)),
                all.lines().stream().map(InvoiceLine::amount).toList());
        assertEquals(invoice.tax(), all.tax());
        assertInstanceOf(
                CreditResult.AboveWhatIsLeft.class,
                result(invoice, List.of(), new Lines(List.of(new Line(1, idr(150))))));
    }

    @Test
    @DisplayName("I-10")
    void sumsToTheInvoice() {
        var random = new Random(4711);
        for (int run = 0; run < 200; run++) {
            IssuedDocument invoice = invoice(
                    run % 2 == 0 ? TaxRounding.DOWN : TaxRounding.DOWN_PER_LINE,
                    LongStream.range(0, 1 + random.nextInt(5))
                            .map(_ -> 1 + random.nextInt(20_000))
                            .toArray());
            List<IssuedDocument> notes = new ArrayList<>();
            long left = invoice.net().minorUnits();
            while (left > 0) {
                long part = 1 + random.nextLong(left);
                notes.add(issued(note(invoice, notes, new Amount(idr(part)))));
                left -= part;
            }
            assertEquals(
                    invoice.net(), sum(notes.stream().map(IssuedDocument::net).toList()));
            assertEquals(
                    invoice.tax(), sum(notes.stream().map(IssuedDocument::tax).toList()));
        }
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(amounts, CurrencyUnit.IDR);
    }

    private static CreditResult.Note all(IssuedDocument invoice) {
        return note(invoice, List.of(), new Amount(invoice.net()));
    }

    private static CreditResult.Note note(IssuedDocument invoice, List<IssuedDocument> notes, CreditOrder order) {
        return assertInstanceOf(CreditResult.Note.class, result(invoice, notes, order));
    }

    private static CreditResult result(IssuedDocument invoice, List<IssuedDocument> notes, CreditOrder order) {
        return new Creditable(invoice, notes).credit(order);
    }

    private static Money idr(long amount) {
        return new Money(amount, CurrencyUnit.IDR);
    }

    private static IssuedDocument invoice(TaxRounding rounding, long... amounts) {
        var rule = new TaxRule(
                "ppn-2025",
                "PPN",
                "ID",
                "STANDARD",
                Quantity.parse("0.12"),
                BaseFraction.parse("11/12"),
                rounding,
                false,
                LocalDate.parse("2025-01-01"),
                Optional.empty());
        Taxation taxation = Taxation.of(
                LongStream.of(amounts)
                        .mapToObj(amount -> new Taxation.Taxable("STANDARD", idr(amount)))
                        .toList(),
                new TaxRules(List.of(rule)),
                CurrencyUnit.IDR);
        List<InvoiceLine> lines = IntStream.range(0, amounts.length)
                .mapToObj(i -> line(i + 1, idr(amounts[i]), taxation.lineTaxes().get(i)))
                .toList();
        return document(InvoiceKind.USAGE, lines, taxation.taxLines(), List.of(rule));
    }

    private static IssuedDocument issued(CreditResult.Note note) {
        return document(InvoiceKind.CREDIT_NOTE, note.lines(), note.taxLines(), List.of());
    }

    private static InvoiceLine line(int number, Money amount, Money tax) {
        return new InvoiceLine(
                number,
                "compute.c2",
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                amount,
                tax,
                Optional.of(Quantity.parse("0.12")),
                Optional.empty(),
                Optional.of("ppn-2025"));
    }

    private static IssuedDocument document(
            InvoiceKind kind, List<InvoiceLine> lines, List<TaxLine> taxLines, List<TaxRule> rules) {
        Money net = sum(lines.stream().map(InvoiceLine::amount).toList());
        Money tax = sum(taxLines.stream().map(TaxLine::amount).toList());
        return new IssuedDocument(
                AccountId.of(1, 1),
                "inv-06v88a1ghh1xzs3m",
                "SLD/USAGE/2026/00000001",
                kind,
                CollectedBy.PROVIDER,
                "SALDO",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse("2026-11-01"),
                Optional.empty(),
                Optional.empty(),
                lines,
                net,
                tax,
                taxLines,
                net.plus(tax),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Snapshot(ZoneOffset.UTC, Optional.empty(), List.of(), rules));
    }
}
