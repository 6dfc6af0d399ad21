package io.saldo.account.approval;

/** Where an approval stands. */
public enum ApprovalState {
    OPEN,
    APPROVED,
    REJECTED
}
