package io.saldo.account.threshold;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Dimension;
import io.saldo.platform.money.Money;
import java.util.HashMap;
import java.util.Map;

/** Usage that no invoice has taken, by month and scope, and the funds that open bills leave for it (W-13). */
public record Exposure(Map<Dimension, Money> usage, Money funds) {

    public Exposure {
        usage = Map.copyOf(usage);
    }

    static Exposure of(Balances balances) {
        Map<Dimension, Money> usage = new HashMap<>();
        balances.figures().forEach((key, amount) -> {
            if (key.account() == BookAccount.UNBILLED) {
                usage.put(key.dimension(), amount);
            }
        });
        Money funds = balances.cash().plus(balances.creditRefund()).minus(balances.of(BookAccount.BILLED));
        return new Exposure(usage, notNegative(funds));
    }

    Money unbilled() {
        return sum(usage);
    }

    /** What the funds leave uncovered of this usage, or of all that is still unbilled where that is less. */
    Money uncovered(Map<Dimension, Money> of) {
        return notNegative(unbilled().min(sum(of)).minus(funds));
    }

    /** Of this usage what is still unbilled. */
    Map<Dimension, Money> unbilled(Map<Dimension, Money> of) {
        Map<Dimension, Money> left = new HashMap<>();
        of.forEach((part, amount) -> left.put(part, amount.min(usage.getOrDefault(part, none()))));
        left.values().removeIf(amount -> !amount.isPositive());
        return left;
    }

    private Money sum(Map<Dimension, Money> parts) {
        return Money.sum(parts.values(), funds.currency());
    }

    private Money none() {
        return Money.zero(funds.currency());
    }

    private static Money notNegative(Money amount) {
        return amount.max(Money.zero(amount.currency()));
    }
}
