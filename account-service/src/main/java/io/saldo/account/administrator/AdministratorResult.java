package io.saldo.account.administrator;

/** That the administrators are as wanted, or the reason why not. */
sealed interface AdministratorResult permits AdministratorResult.Done, AdministratorRejection {

    /** As wanted, now or already. */
    record Done() implements AdministratorResult {}
}
