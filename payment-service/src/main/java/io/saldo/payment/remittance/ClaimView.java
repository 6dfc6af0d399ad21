package io.saldo.payment.remittance;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A claim; which line it is matched with, and whether somebody has approved it, is shown to the provider's staff alone. */
public record ClaimView(
        String id,
        AccountId billingAccountId,
        ClaimState state,
        Money amount,
        LocalDate valueDate,
        String payerName,
        String reference,
        Optional<String> proof,
        Optional<String> reason,
        Optional<String> paymentId,
        Instant createdAt,
        Optional<Instant> decidedAt,
        Optional<String> lineId,
        Optional<Boolean> approvedOnce) {

    static ClaimView forCustomer(Claim claim) {
        return of(claim, false);
    }

    static ClaimView forStaff(Claim claim) {
        return of(claim, true);
    }

    private static ClaimView of(Claim claim, boolean staff) {
        return new ClaimView(
                claim.id(),
                claim.account(),
                claim.state(),
                claim.amount(),
                claim.valueDate(),
                claim.payerName(),
                claim.reference(),
                claim.proof(),
                claim.reason(),
                Optional.of(claim.paymentId()).filter(id -> claim.state() == ClaimState.APPROVED),
                claim.createdAt(),
                claim.decidedAt(),
                claim.lineId().filter(id -> staff),
                Optional.of(claim.firstApprover().isPresent()).filter(once -> staff));
    }
}
