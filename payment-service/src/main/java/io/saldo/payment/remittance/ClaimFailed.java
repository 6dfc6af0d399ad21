package io.saldo.payment.remittance;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;

/** {@code payment.failed} of a claim: it was rejected or cancelled. */
record ClaimFailed(
        AccountId billingAccountId,
        String paymentId,
        String purpose,
        String reason,
        Money amount,
        boolean authenticationRequired,
        Instant failedAt) {

    static final String TOPIC = "payment.failed";

    static ClaimFailed of(Claim claim, ClaimState end, Instant now) {
        return new ClaimFailed(claim.account(), claim.paymentId(), "CLAIM", end.name(), claim.amount(), false, now);
    }
}
