package io.saldo.account.ledger;

/** By which way money came, went, or was used; ADMIN is the provider's own staff (rules section 8). */
public enum Channel {
    /** From what the account holds. */
    ACCT_CASH,
    ADMIN,
    ALIPAY,
    CREDIT_CARD,
    GENERIC,
    MIDTRANS,
    OFFLINE_REMIT,
    PAYPAL,
    /** From credit refunds. */
    REFUND,
    STRIPE,
    UNION_PAY_BANK,
    XENDIT
}
