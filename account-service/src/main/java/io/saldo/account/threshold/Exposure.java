package io.saldo.account.threshold;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BookAccount;
import io.saldo.platform.money.Money;

/** Usage that no invoice has taken, and the funds that open bills leave for it (W-13). */
public record Exposure(Money unbilled, Money funds) {

    static Exposure of(Balances balances) {
        Money funds = balances.cash().plus(balances.creditRefund()).minus(balances.of(BookAccount.BILLED));
        return new Exposure(balances.of(BookAccount.UNBILLED), notNegative(funds));
    }

    /** What the funds leave uncovered of the usage up to there. */
    Money uncovered(Money upTo) {
        return notNegative(unbilled.min(upTo).minus(funds));
    }

    private static Money notNegative(Money amount) {
        return amount.max(Money.zero(amount.currency()));
    }
}
