package io.saldo.account.creditlimit;

import io.saldo.platform.money.Money;

/** What became of a wanted credit of a legal entity. */
sealed interface EntityResult {

    /** The credit is as it was wanted, now or already. */
    record Set(EntityCredit credit) implements EntityResult {}

    /** The limits of its accounts take more (SP-10). */
    record BelowAllocated(Money allocated) implements EntityResult {}

    /** The limits of its accounts are in another currency. */
    record OtherCurrency(Money allocated) implements EntityResult {}
}
