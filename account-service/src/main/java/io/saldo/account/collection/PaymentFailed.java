package io.saldo.account.collection;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** The event payment.failed, as far as it is read here. */
public record PaymentFailed(
        AccountId billingAccountId,
        String paymentId,
        String purpose,
        Money amount,
        Optional<String> dueId,
        Instant failedAt) {

    private static final String AUTO_CHARGE = "AUTO_CHARGE";
    private static final String THRESHOLD = "THRESHOLD";

    /** A bill whose charge to a saved method has failed; what a customer has tried by hand changes nothing (C-6). */
    Optional<String> chargedBill() {
        return purpose.equals(AUTO_CHARGE) ? dueId : Optional.empty();
    }

    /** What was due by a threshold counts as a bill (C-6, W-13). */
    Optional<String> chargedThreshold() {
        return purpose.equals(THRESHOLD) ? dueId : Optional.empty();
    }
}
