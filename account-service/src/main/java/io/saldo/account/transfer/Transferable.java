package io.saldo.account.transfer;

import io.saldo.platform.money.Money;

/**
 * What an account may give another one: of its own cash only, without lots that may not be withdrawn yet, and no more than
 * it may spend (E-10).
 */
record Transferable(Money cash, Money transferredIn, Money promotional, Money notYetWithdrawable, Money spendable) {

    Money amount() {
        return own().minus(notYetWithdrawable).min(spendable).max(Money.zero(cash.currency()));
    }

    /** Neither received by transfer nor given by the provider. */
    private Money own() {
        return cash.minus(transferredIn).minus(promotional);
    }
}
