package io.saldo.invoice.invoice;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What we send as {@code invoice.issued}. */
record InvoiceIssued(
        AccountId billingAccountId,
        String invoiceId,
        String number,
        InvoiceKind kind,
        boolean opensBill,
        CollectedBy collectedBy,
        String legalEntity,
        Optional<Scope> scope,
        Optional<YearMonth> usageMonth,
        Optional<Instant> periodStart,
        Optional<Instant> periodEnd,
        LocalDate issueDate,
        Instant createdAt,
        Optional<Instant> dueAt,
        List<Line> lines,
        Money net,
        Money tax,
        List<TaxLine> taxLines,
        Money total,
        List<ClosedCharge> closes,
        Optional<String> paymentId,
        Optional<Exchange> exchange,
        Optional<String> termId,
        Optional<String> refersTo,
        Optional<String> reason) {

    static final String TOPIC = "invoice.issued";

    /** The lines of one product and month. */
    record Line(String product, Optional<YearMonth> usageMonth, boolean late, Money amount, Money tax) {

        private record Group(String product, Optional<YearMonth> month) {}

        static List<Line> of(List<InvoiceLine> lines) {
            Map<Group, Line> groups = new LinkedHashMap<>();
            lines.forEach(
                    line -> groups.merge(new Group(line.product(), line.usageMonth()), Line.of(line), Line::plus));
            return new ArrayList<>(groups.values());
        }

        private static Line of(InvoiceLine line) {
            return new Line(line.product(), line.usageMonth(), line.late(), line.amount(), line.tax());
        }

        private Line plus(Line other) {
            return new Line(product, usageMonth, late, amount.plus(other.amount), tax.plus(other.tax));
        }
    }

    static InvoiceIssued of(String invoiceId, InvoiceNumber number, Instant createdAt, Draft draft) {
        return new InvoiceIssued(
                draft.account(),
                invoiceId,
                number.toString(),
                draft.kind(),
                draft.opensBill(),
                draft.collectedBy(),
                draft.legalEntity(),
                draft.period().map(Draft.Period::scope),
                draft.period().filter(_ -> draft.termId().isEmpty()).map(Draft.Period::month),
                draft.period().map(Draft.Period::start),
                draft.period().map(Draft.Period::end),
                draft.issueDate(),
                createdAt,
                draft.dueAt(),
                Line.of(draft.lines()),
                draft.net(),
                draft.tax(),
                draft.taxLines(),
                draft.total(),
                draft.closes(),
                draft.paymentId(),
                draft.exchange(),
                draft.termId(),
                draft.credit().map(Draft.Credit::refersTo),
                draft.credit().map(Draft.Credit::reason));
    }
}
