package io.saldo.account.accrual;

import io.saldo.platform.id.AccountId;

/** What an invoice waits for that closes versions of charges which have not been seen yet. */
public final class AccrualWait {

    private AccrualWait() {}

    public static String versionsOf(AccountId account) {
        return "charges:" + account;
    }
}
