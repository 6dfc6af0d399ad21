package io.saldo.payment.callback;

/** How a stored callback stands: it waits, it is done with some result, or it is left to a person. */
public enum CallbackState {
    CASE,
    DONE,
    IGNORED,
    MALFORMED,
    MISMATCH,
    PARKED,
    RECEIVED,
    UNMATCHED
}
