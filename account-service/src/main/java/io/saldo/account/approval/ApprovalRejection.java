package io.saldo.account.approval;

/** Why nothing is decided. */
sealed interface ApprovalRejection extends ApprovalResult {

    /** There is no such approval. */
    record Unknown() implements ApprovalRejection {}

    /** Nobody decides on the own wish. */
    record OwnWish() implements ApprovalRejection {}

    /** Somebody has decided already. */
    record Decided(ApprovalState state) implements ApprovalRejection {}
}
