package io.saldo.platform.tally;

import io.saldo.platform.id.AccountId;
import java.util.concurrent.atomic.AtomicInteger;

/** Accounts that no other test uses, spread over the shards. */
public final class Accounts {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Accounts() {}

    public static AccountId next() {
        int number = NEXT.incrementAndGet();
        return AccountId.of(number * 997 % AccountId.SHARDS, number);
    }
}
