package io.saldo.payment.due;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;

/** {@code payment.failed} of a charge that could not even be tried: the account has no saved method. */
record NoMethodFailed(
        AccountId billingAccountId,
        String paymentId,
        String purpose,
        String reason,
        Money amount,
        String dueId,
        boolean authenticationRequired,
        Instant failedAt) {

    static final String TOPIC = "payment.failed";

    static NoMethodFailed of(PaymentDue due, String paymentId, Instant now) {
        return new NoMethodFailed(
                due.billingAccountId(),
                paymentId,
                due.reason() == PaymentDue.Reason.THRESHOLD ? "THRESHOLD" : "AUTO_CHARGE",
                "NO_METHOD",
                due.rest(),
                due.dueId(),
                false,
                now);
    }
}
