package io.saldo.account.billvoucher;

/** How something is bought: a term in advance, or usage afterwards (V-2). */
public enum PaymentType {
    PREPAID,
    PAYG
}
