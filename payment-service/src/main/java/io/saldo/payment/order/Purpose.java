package io.saldo.payment.order;

/** What a payment is for; the words of the payment topics. */
public enum Purpose {
    AUTO_CHARGE,
    INVOICE,
    THRESHOLD,
    TOP_UP
}
