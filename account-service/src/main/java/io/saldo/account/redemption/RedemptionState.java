package io.saldo.account.redemption;

/** Whether the credit of a redemption has come. */
public enum RedemptionState {
    /** For the first top-up (V-10). */
    WAITING,
    CREDITED
}
