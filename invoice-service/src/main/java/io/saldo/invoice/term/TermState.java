package io.saldo.invoice.term;

/** State of a term (I-2). */
public enum TermState {
    REQUESTED,
    ACTIVE,
    REFUSED,
    ENDED,
    CANCELLED
}
