package io.saldo.payment.remittance;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;

/**
 * {@code payment.pending} of a claim. PROCESSING from when its money is found and only persons have to agree; a claim
 * that nobody has found money for postpones nothing (S-26).
 */
record ClaimPending(
        AccountId billingAccountId,
        String paymentId,
        long version,
        String purpose,
        String state,
        Money amount,
        Instant since) {

    static final String TOPIC = "payment.pending";

    static ClaimPending of(Claim claim, Instant since) {
        String state = claim.state() == ClaimState.MATCHED ? "PROCESSING" : "OPEN";
        return new ClaimPending(
                claim.account(), claim.paymentId(), claim.version(), "CLAIM", state, claim.amount(), since);
    }
}
