package io.saldo.account.creditlimit;

import io.saldo.platform.money.Money;

/** What became of a wanted credit of a legal entity. */
sealed interface EntityResult {

    /** The credit is as it was wanted, now or already, higher by so much; a cut raises it by 0. */
    record Set(EntityCredit credit, Money raised) implements EntityResult {}

    /** The limits of its accounts take more (SP-10). */
    record BelowAllocated(Money allocated) implements EntityResult {}

    /** Its credit is in another currency, and not 0. */
    record OtherCurrency(Money credit) implements EntityResult {}
}
