package io.saldo.account.settlement;

import io.saldo.account.ledger.BillId;
import io.saldo.platform.id.AccountId;

/** What an event of a bill that is not there waits for. */
public final class BillArrival {

    private BillArrival() {}

    public static String of(AccountId account, BillId bill) {
        return "bill:" + account + ":" + bill;
    }
}
