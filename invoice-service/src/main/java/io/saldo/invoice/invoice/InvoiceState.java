package io.saldo.invoice.invoice;

/** State of a document; it follows from what is settled (I-10). */
public enum InvoiceState {
    ISSUED,
    PAID,
    PARTIALLY_PAID,
    VOID
}
