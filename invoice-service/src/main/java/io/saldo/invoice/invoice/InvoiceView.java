package io.saldo.invoice.invoice;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A document as it is shown, with what has covered it since and what credit notes have taken off; a list shows the first lines of each alone. */
public record InvoiceView(
        AccountId billingAccountId,
        String invoiceId,
        String number,
        InvoiceKind kind,
        InvoiceState state,
        boolean overdue,
        Optional<String> scope,
        Optional<String> usageMonth,
        Optional<Instant> periodStart,
        Optional<Instant> periodEnd,
        LocalDate issueDate,
        Instant createdAt,
        Optional<Instant> dueAt,
        CollectedBy collectedBy,
        String legalEntity,
        Optional<Parties.Seller> seller,
        Optional<AccountChanged.Owner> customer,
        int lineCount,
        List<InvoiceLine> lines,
        Money net,
        Money tax,
        List<TaxLine> taxLines,
        Money total,
        List<Cover> coveredBy,
        Money unsettled,
        Money invoiceable,
        Optional<String> paymentId,
        Optional<Exchange> exchange,
        Optional<String> refersTo,
        Optional<String> reason,
        Money credited) {

    /** What an asset has settled of it in all. */
    public record Cover(String asset, Money amount) {}
}
