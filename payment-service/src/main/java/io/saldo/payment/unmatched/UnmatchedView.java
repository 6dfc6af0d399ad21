package io.saldo.payment.unmatched;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * Money that is in no book, as an operator sees it; the amount stands as it was reported. A second
 * operator is wanted who credits {@code secondPersonFor}.
 */
public record UnmatchedView(
        String id,
        String kind,
        String gatewayAccount,
        String reference,
        String orderId,
        Optional<String> paymentId,
        Reported amount,
        String reason,
        Optional<AccountId> secondPersonFor,
        Instant receivedAt) {

    /** Looks like money, but may be of a currency that is none of ours. */
    public record Reported(String amount, String currency) {}
}
