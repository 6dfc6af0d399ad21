package io.saldo.account.credit;

import io.saldo.platform.money.Money;
import java.util.Optional;

/** A wish to buy or to hold credit, and whether the account allows it (A-13, S-7). */
public record Purchase(Money amount, Overdue overdue) {

    /** What the account brings to a purchase: credit that can be measured, or a promise to charge a saved method. */
    public sealed interface Means {}

    /** What available credit leaves after the open holds. */
    public record Spendable(Money amount) implements Means {}

    /** A postpaid account: whether there is a method that can be charged. */
    public enum SavedMethod implements Means {
        CHARGEABLE,
        NONE
    }

    /** Empty when it is allowed; what does not fit is refused as a whole. */
    public Optional<PurchaseRejection> refusedWith(Means means) {
        if (overdue.isOverdue()) {
            return Optional.of(new PurchaseRejection.AccountOverdue(overdue.overdueAmount()));
        }
        return switch (means) {
            case Spendable spendable
            when spendable.amount.compareTo(amount) < 0 ->
                Optional.of(new PurchaseRejection.InsufficientCredit(amount, spendable.amount));
            case SavedMethod.NONE -> Optional.of(new PurchaseRejection.NoMethod());
            case Spendable _, SavedMethod _ -> Optional.empty();
        };
    }
}
