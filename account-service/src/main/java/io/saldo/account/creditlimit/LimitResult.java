package io.saldo.account.creditlimit;

import io.saldo.platform.money.Money;

/** What became of a wanted limit. */
sealed interface LimitResult permits LimitResult.Set, LimitRejection {

    /** The limit is as it was wanted, now or already, higher by so much; a cut raises it by 0. */
    record Set(Money raised) implements LimitResult {}
}
