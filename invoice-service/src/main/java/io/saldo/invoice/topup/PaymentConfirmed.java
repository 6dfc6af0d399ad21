package io.saldo.invoice.topup;

import io.saldo.invoice.tax.TaxLine;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What we read of {@code payment.confirmed}. */
record PaymentConfirmed(
        AccountId billingAccountId,
        String paymentId,
        Purpose purpose,
        Money credit,
        Money tax,
        List<TaxLine> taxLines,
        Optional<String> dueId,
        Instant confirmedAt) {

    /** What the money came for. */
    enum Purpose {
        AUTO_CHARGE,
        INVOICE,
        REMITTANCE,
        THRESHOLD,
        TOP_UP
    }

    /** The bill that the payment names, where it is a document. */
    Optional<String> invoiceId() {
        return dueId.filter(due -> due.startsWith("inv-"));
    }
}
