package io.saldo.invoice.invoice;

import io.saldo.invoice.tax.TaxLine;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A document as it was issued, without what has covered it since: what is printed, and what a credit note lowers. */
public record IssuedDocument(
        AccountId account,
        String invoiceId,
        String number,
        InvoiceKind kind,
        CollectedBy collectedBy,
        String legalEntity,
        Optional<String> scope,
        Optional<YearMonth> usageMonth,
        Optional<Period> period,
        LocalDate issueDate,
        Optional<Instant> dueAt,
        Optional<Parties> parties,
        List<InvoiceLine> lines,
        Money net,
        Money tax,
        List<TaxLine> taxLines,
        Money total,
        Optional<Exchange> exchange,
        Optional<Reference> refersTo,
        Optional<String> paymentId,
        Snapshot snapshot) {

    /** The instants that the usage lies between. */
    public record Period(Instant start, Instant end) {}

    /** The document that a credit note lowers, and why. */
    public record Reference(String invoiceId, String number, String reason) {}
}
