package io.saldo.account.payee;

/** That the payers are changed, or the reason why not. */
sealed interface PayeeResult permits PayeeResult.Done, PayeeRejection {

    /** All that was asked for holds, or will from its instant on. */
    record Done() implements PayeeResult {}
}
