package io.saldo.account.status;

/** Why a status is refused. */
sealed interface StatusRejection extends StatusResult {

    /** A deregistered account stays so. */
    record Final() implements StatusRejection {}

    /** Something keeps the account from being deregistered; the sentence says what. */
    record NotClear(String what) implements StatusRejection {}
}
