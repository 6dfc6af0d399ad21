package io.saldo.account.voucher;

/** Whether the credit of a redemption has come. */
public enum RedemptionState {
    /** For the first top-up (V-10). */
    WAITING,
    CREDITED
}
