package io.saldo.payment.due;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;

/** What this service reads of {@code payment.due}. */
public record PaymentDue(
        AccountId billingAccountId,
        String dueId,
        long version,
        Reason reason,
        Money rest,
        Collect collect,
        Instant dueAt) {

    /** What the money is owed for. */
    public enum Reason {
        INVOICE,
        REVERSAL,
        THRESHOLD
    }

    /** Who acts: a saved method is charged, or the customer pays. */
    public enum Collect {
        AUTO,
        CUSTOMER
    }

    /** Whether a saved method is wanted now. */
    boolean wantsMethod() {
        return collect == Collect.AUTO && rest.isPositive();
    }
}
