package io.saldo.invoice.invoice;

/** What a document is over; only USAGE and TERM open a bill (I-19). */
public enum InvoiceKind {
    CREDIT_NOTE,
    TERM,
    TOP_UP,
    USAGE
}
