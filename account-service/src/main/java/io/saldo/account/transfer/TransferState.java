package io.saldo.account.transfer;

/** Whether the money has arrived; within one database it has at once. */
public enum TransferState {
    IN_TRANSIT,
    DONE
}
