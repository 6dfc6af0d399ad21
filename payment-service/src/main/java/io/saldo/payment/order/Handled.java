package io.saldo.payment.order;

/** What became of a report: done, without effect, or kept for a person. */
public enum Handled {
    DONE,
    IGNORED,
    MISMATCH,
    UNMATCHED
}
