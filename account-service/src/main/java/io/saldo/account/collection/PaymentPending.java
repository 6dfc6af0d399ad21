package io.saldo.account.collection;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;

/** The event payment.pending, as far as it is read here. */
public record PaymentPending(AccountId billingAccountId, String paymentId, long version, State state, Money amount) {

    /** Whether the payer has done his part; only that postpones a suspension (S-26). */
    public enum State {
        OPEN,
        PROCESSING
    }
}
