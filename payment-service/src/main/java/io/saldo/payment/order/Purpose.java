package io.saldo.payment.order;

/** What a payment is for; the words of the payment topics. */
public enum Purpose {
    AUTO_CHARGE,
    INVOICE,
    REMITTANCE,
    THRESHOLD,
    TOP_UP;

    /** Whether a saved method is charged, without its holder. */
    boolean isCharge() {
        return this == AUTO_CHARGE || this == THRESHOLD;
    }
}
