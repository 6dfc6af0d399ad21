package io.saldo.account.creditlimit;

/** What became of a wanted limit. */
sealed interface LimitResult permits LimitResult.Set, LimitRejection {

    /** The limit is as it was wanted, now or already. */
    record Set() implements LimitResult {}
}
