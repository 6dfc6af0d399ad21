package io.saldo.account.settlement;

/** What opens a bill: an invoice of usage or of a term, or a reversed payment (I-19, BK-32). */
public enum BillKind {
    USAGE,
    TERM,
    REVERSAL
}
