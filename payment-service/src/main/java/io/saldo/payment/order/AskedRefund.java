package io.saldo.payment.order;

/** How a refund stands that a company speaks of: none of ours, on its way, paid back, or given up. */
public enum AskedRefund {
    DONE,
    FAILED,
    NONE,
    OPEN
}
