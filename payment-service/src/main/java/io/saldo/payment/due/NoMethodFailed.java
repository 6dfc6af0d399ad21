package io.saldo.payment.due;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;

/** {@code payment.failed} of a charge that could not even be tried: the account has no saved method. */
public record NoMethodFailed(
        AccountId billingAccountId,
        String paymentId,
        String purpose,
        String reason,
        Money amount,
        String dueId,
        boolean authenticationRequired,
        Instant failedAt) {

    public static final String TOPIC = "payment.failed";

    public static NoMethodFailed of(AccountId account, OpenDue due, String paymentId, Instant now) {
        return new NoMethodFailed(
                account,
                paymentId,
                due.reason() == PaymentDue.Reason.THRESHOLD ? "THRESHOLD" : "AUTO_CHARGE",
                "NO_METHOD",
                due.rest(),
                due.dueId(),
                false,
                now);
    }
}
