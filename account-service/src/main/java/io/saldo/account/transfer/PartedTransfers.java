package io.saldo.account.transfer;

import io.saldo.platform.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * What an account has received and still holds when it leaves its enterprise: all of that goes back to where it came from, as
 * far as the account can spend it and so is not made overdue by it (E-9, E-12).
 */
record PartedTransfers(List<Held> held, Money spendable) {

    /** A transfer, and what is left in its lot; a reclaim of another may have taken from that, or it from another's. */
    record Held(Transfer transfer, Money inLot) {}

    /** So much of one transfer goes back. */
    record Return(Transfer transfer, Money amount) {}

    PartedTransfers {
        held = List.copyOf(held);
    }

    /** Each first out of its own lot, in the order in which they were given; then what is left in lots of others. */
    List<Return> returns() {
        Money none = Money.zero(spendable.currency());
        Money rest = Money.sum(held.stream().map(Held::inLot).toList(), spendable.currency())
                .min(spendable)
                .max(none);
        Money[] back = new Money[held.size()];
        for (int i = 0; i < back.length; i++) {
            back[i] = rest.min(held.get(i).inLot()).min(held.get(i).transfer().left());
            rest = rest.minus(back[i]);
        }
        List<Return> returns = new ArrayList<>();
        for (int i = 0; i < back.length; i++) {
            Transfer transfer = held.get(i).transfer();
            Money more = rest.min(transfer.left().minus(back[i]));
            rest = rest.minus(more);
            returns.add(new Return(transfer, back[i].plus(more)));
        }
        return returns.stream().filter(it -> it.amount().isPositive()).toList();
    }
}
