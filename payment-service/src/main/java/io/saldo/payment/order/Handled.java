package io.saldo.payment.order;

/** What became of a report: done, without effect, or kept for a person to look at. */
public enum Handled {
    CASE,
    DONE,
    IGNORED,
    MISMATCH,
    UNMATCHED
}
