package io.saldo.invoice.invoice;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/** What we read of {@code invoice.settled}: the state of a bill follows from it alone (I-10). */
public record InvoiceSettled(
        AccountId billingAccountId,
        String invoiceId,
        long version,
        InvoiceState state,
        Money rest,
        Money invoiceable,
        List<Part> split) {

    /** What an asset has settled, and where it came from. */
    public record Part(String asset, Money amount, Optional<String> sourceId) {}

    /** A reversal bill has no document. */
    boolean isOfADocument() {
        return invoiceId.startsWith("inv-");
    }
}
