package io.saldo.account.ledger;

import io.saldo.platform.money.Money;

/** A signed amount on one book account, debit positive, credit negative, never zero (BK-1). */
public record Entry(BookAccount account, Dimension dimension, Money amount) {

    public Entry {
        if (dimension.kind() != account.dimension()) {
            throw new IllegalArgumentException(
                    "%s is kept by %s, not by %s.".formatted(account, account.dimension(), dimension.kind()));
        }
        if (amount.isZero()) {
            throw new IllegalArgumentException("An entry of 0 on %s says nothing.".formatted(account));
        }
    }

    /** The entry that undoes this one (BK-34). */
    Entry opposite() {
        return new Entry(account, dimension, amount.negated());
    }

    /** What the entry does to the customer's figure: funds grow by credits, debts by debits (BK-3). */
    public Money change() {
        return account.side() == BookAccount.Side.FUNDS ? amount.negated() : amount;
    }

    /** The direction of a movement of funds (rules section 8). */
    public Direction direction() {
        return change().isNegative() ? Direction.OUT : Direction.IN;
    }
}
