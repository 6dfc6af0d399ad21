package io.saldo.payment.refund;

/** Where money goes back to: as it came, or to a bank account that the customer has named (O-4, O-5). */
public enum Route {
    DESIGNATED,
    ORIGINAL
}
