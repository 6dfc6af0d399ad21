package io.saldo.account.transfer;

import io.saldo.platform.money.Money;

/** What an account may take back of all that it has granted another one (E-12). */
record Revocable(Money transferredIn, Money granted, Money spendable) {

    /** {@code granted} is what it has given and not taken back yet, whatever the other one has spent since. */
    Money amount() {
        return transferredIn.min(granted).min(spendable).max(Money.zero(granted.currency()));
    }

    /** No more of one transfer than is left of it. */
    Money ofOne(Transfer transfer) {
        return amount().min(transfer.left());
    }
}
