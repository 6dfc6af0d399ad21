package io.saldo.account.transfer;

/** A transfer as it stands, or the reason why nothing was moved. */
sealed interface TransferResult permits TransferResult.Done, TransferRejection {

    record Done(Transfer transfer) implements TransferResult {}
}
