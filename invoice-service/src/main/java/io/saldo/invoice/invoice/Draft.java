package io.saldo.invoice.invoice;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A document before it has a number (I-20); {@code issuedAt} is the moment that it is made for. */
public record Draft(
        AccountId account,
        InvoiceKind kind,
        CollectedBy collectedBy,
        String legalEntity,
        AccountChanged.Owner customer,
        Instant issuedAt,
        LocalDate issueDate,
        Optional<Period> period,
        Optional<Instant> dueAt,
        List<InvoiceLine> lines,
        Money net,
        Money tax,
        List<TaxLine> taxLines,
        List<ClosedCharge> closes,
        Optional<String> paymentId,
        Optional<Exchange> exchange,
        Optional<Credit> credit,
        Optional<String> termId) {

    /** A document in the pricing currency that lowers no other, and of no term. */
    public Draft(
            AccountId account,
            InvoiceKind kind,
            CollectedBy collectedBy,
            String legalEntity,
            AccountChanged.Owner customer,
            Instant issuedAt,
            LocalDate issueDate,
            Optional<Period> period,
            Optional<Instant> dueAt,
            List<InvoiceLine> lines,
            Money net,
            Money tax,
            List<TaxLine> taxLines,
            List<ClosedCharge> closes,
            Optional<String> paymentId) {
        this(
                account,
                kind,
                collectedBy,
                legalEntity,
                customer,
                issuedAt,
                issueDate,
                period,
                dueAt,
                lines,
                net,
                tax,
                taxLines,
                closes,
                paymentId,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The document that a credit note lowers, and why. */
    public record Credit(String refersTo, String reason) {}

    /** What a document of usage or of a term is over; a term's month is the one in which it begins. */
    public record Period(Scope scope, YearMonth month, Instant start, Instant end) {}

    public Money total() {
        return net.plus(tax);
    }

    /** A top-up is born paid (I-7). */
    InvoiceState bornAs() {
        return kind == InvoiceKind.TOP_UP ? InvoiceState.PAID : InvoiceState.ISSUED;
    }

    List<String> products() {
        return lines.stream().map(InvoiceLine::product).toList();
    }

    List<String> taxRules() {
        return taxLines.stream().map(TaxLine::rule).toList();
    }

    boolean opensBill() {
        return kind == InvoiceKind.USAGE || kind == InvoiceKind.TERM;
    }
}
