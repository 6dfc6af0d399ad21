package io.saldo.payment.remittance;

/** The states of a claim. MATCHED: its line is known, and persons have to agree since it is above the limit. */
public enum ClaimState {
    APPROVED,
    CANCELLED,
    MATCHED,
    OPEN,
    PENDING_REVIEW,
    REJECTED;

    boolean isOpen() {
        return this == OPEN || this == MATCHED || this == PENDING_REVIEW;
    }
}
