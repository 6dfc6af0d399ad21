package io.saldo.invoice.creditnote;

import io.saldo.invoice.invoice.InvoiceKind;
import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.invoice.invoice.IssuedDocument;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A document and the credit notes that it has: together they never come to more than it, nor do their taxes (I-10). */
record Creditable(IssuedDocument document, List<IssuedDocument> notes) {

    /** Of an account that settles in that currency; what is paid back goes the way that it came. */
    CreditResult credit(CreditOrder order, CurrencyUnit settlement) {
        return order instanceof CreditOrder.PaidBack || settlement == currency()
                ? credit(order)
                : new CreditResult.LeftCurrency(currency(), settlement);
    }

    CreditResult credit(CreditOrder order) {
        boolean isPaidBack = order instanceof CreditOrder.PaidBack;
        boolean isBill = document.kind() == InvoiceKind.USAGE || document.kind() == InvoiceKind.TERM;
        if (isPaidBack ? document.kind() != InvoiceKind.TOP_UP : !isBill) {
            return new CreditResult.NotCreditable();
        }
        return switch (order) {
            case CreditOrder.PaidBack paid -> TopUpCreditNote.of(this, paid);
            case CreditOrder.Amount(Money amount) -> ofAll(amount);
            case CreditOrder.Lines(var lines) -> ofLines(lines);
        };
    }

    private CreditResult ofAll(Money amount) {
        if (amount.currency() != currency()) {
            return new CreditResult.OtherCurrency(currency());
        }
        if (amount.compareTo(left()) > 0) {
            return new CreditResult.AboveWhatIsLeft(0, left());
        }
        List<InvoiceLine> open = document.lines();
        List<Money> shares = Shares.of(amount, open.stream().map(this::left).toList());
        Map<Integer, Money> credits = new TreeMap<>();
        for (int i = 0; i < open.size(); i++) {
            credits.put(open.get(i).line(), shares.get(i));
        }
        return note(credits);
    }

    private CreditResult ofLines(List<CreditOrder.Line> wanted) {
        Map<Integer, Money> credits = new TreeMap<>();
        for (CreditOrder.Line want : wanted) {
            if (want.amount().currency() != currency()) {
                return new CreditResult.OtherCurrency(currency());
            }
            credits.merge(want.line(), want.amount(), Money::plus);
        }
        for (Map.Entry<Integer, Money> credit : credits.entrySet()) {
            Optional<InvoiceLine> line = line(credit.getKey());
            if (line.isEmpty()) {
                return new CreditResult.NoSuchLine(credit.getKey());
            }
            if (credit.getValue().compareTo(left(line.get())) > 0) {
                return new CreditResult.AboveWhatIsLeft(credit.getKey(), left(line.get()));
            }
        }
        return Money.sum(List.copyOf(credits.values()), currency()).compareTo(left()) > 0
                ? new CreditResult.AboveWhatIsLeft(0, left())
                : note(credits);
    }

    private CreditResult note(Map<Integer, Money> credits) {
        CreditedTax taxes = new CreditedTax(this, credits);
        List<InvoiceLine> lines = document.lines().stream()
                .filter(line -> credits.containsKey(line.line()))
                .map(line -> credited(line, credits.getOrDefault(line.line(), Money.zero(currency())), taxes))
                .filter(line -> !line.amount().isZero() || !line.tax().isZero())
                .toList();
        List<TaxLine> taxLines = taxes.taxLines();
        return new CreditResult.Note(
                lines,
                Money.sum(lines.stream().map(InvoiceLine::amount).toList(), currency()),
                Money.sum(taxLines.stream().map(TaxLine::amount).toList(), currency()),
                taxLines);
    }

    private static InvoiceLine credited(InvoiceLine line, Money amount, CreditedTax taxes) {
        return new InvoiceLine(
                line.line(),
                line.product(),
                line.cloudAccountId(),
                line.usageMonth(),
                line.late(),
                Optional.empty(),
                Optional.empty(),
                amount,
                taxes.of(line.line()),
                line.rate(),
                Optional.empty(),
                line.taxRule());
    }

    CurrencyUnit currency() {
        return document.net().currency();
    }

    /** Before tax. */
    Money left() {
        return minus(document.net(), notes.stream().map(IssuedDocument::net));
    }

    Money left(InvoiceLine line) {
        return minus(line.amount(), credited(line).map(InvoiceLine::amount));
    }

    Money taxLeft(InvoiceLine line) {
        return minus(line.tax(), credited(line).map(InvoiceLine::tax));
    }

    Money taxLeft(TaxLine tax) {
        return minus(
                tax.amount(),
                notes.stream()
                        .flatMap(note -> note.taxLines().stream())
                        .filter(line -> line.rule().equals(tax.rule()))
                        .map(TaxLine::amount));
    }

    private Stream<InvoiceLine> credited(InvoiceLine line) {
        return notes.stream().flatMap(note -> note.lines().stream()).filter(of -> of.line() == line.line());
    }

    private Optional<InvoiceLine> line(int number) {
        return document.lines().stream().filter(line -> line.line() == number).findFirst();
    }

    private Money minus(Money whole, Stream<Money> parts) {
        return whole.minus(Money.sum(parts.toList(), currency()));
    }
}
