package io.saldo.account.withdrawal;

import io.saldo.platform.money.Money;

/**
 * How much cash may leave an account: its own, less what it owes beyond the cash that cannot leave, less what running usage
 * will cost in the next days (O-1, O-2, A-7).
 *
 * @param notOwn transferred-in and promotional cash
 * @param creditMemo invoices that the customer would have to give back first; documents of ours never are, so it is 0
 * @param reserved open holds
 */
public record Withdrawable(
        Money cash,
        Money notOwn,
        Money creditMemo,
        Money historyUnsettled,
        Money currentUnsettled,
        Money reserved,
        Money paygReserve) {

    /** Never below 0: what is lent or given counts against debts, it is never paid out itself (O-2). */
    public Money amount() {
        Money none = Money.zero(cash.currency());
        Money owed = creditMemo.plus(historyUnsettled).plus(currentUnsettled).plus(reserved);
        Money uncovered = owed.minus(notOwn).max(none);
        return cash.minus(notOwn).minus(uncovered).minus(paygReserve).max(none);
    }
}
