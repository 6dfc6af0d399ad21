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
        Optional<String> code,
        Money amount,
        Optional<String> dueId,
        Instant failedAt) {

    private static final String AUTO_CHARGE = "AUTO_CHARGE";
    private static final String THRESHOLD = "THRESHOLD";

    /** What payment-service says of a charge that was called off; a company may cancel one as well, which has failed. */
    private static final String NOTHING_DUE = "nothing_due";

    /** A bill whose charge to a saved method has failed; what a customer has tried by hand changes nothing (C-6). */
    Optional<String> chargedBill() {
        return charged(AUTO_CHARGE);
    }

    /** What was due by a threshold counts as a bill (C-6, W-13). */
    Optional<String> chargedThreshold() {
        return charged(THRESHOLD);
    }

    /** A charge that was called off, as nothing was due any more, has not failed. */
    private Optional<String> charged(String what) {
        return purpose.equals(what) && code.filter(NOTHING_DUE::equals).isEmpty() ? dueId : Optional.empty();
    }
}
