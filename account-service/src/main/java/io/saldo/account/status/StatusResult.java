package io.saldo.account.status;

import io.saldo.account.account.BillingAccount;

/** The account in its status, or the reason why it is not. */
sealed interface StatusResult permits StatusResult.Changed, StatusRejection {

    /** In the wanted status, now or already. */
    record Changed(BillingAccount account) implements StatusResult {}
}
