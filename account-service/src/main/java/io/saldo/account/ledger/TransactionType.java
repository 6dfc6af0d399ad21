package io.saldo.account.ledger;

/** What a transaction is for, as the customer's transaction details name it (rules section 8). */
public enum TransactionType {
    ADJUST,
    /** A top-up. */
    CHARGE,
    CHARGEBACK,
    FX_CONVERT,
    /** Consumption: it accrues, is invoiced, is settled. */
    PAY,
    /** The refund of an expired order. */
    PAY_FAILED,
    REFUND,
    REVERSAL,
    TRANSFER,
    VOUCHER_REDEEM,
    WITHDRAW,
    WRITE_OFF_REVERSAL
}
