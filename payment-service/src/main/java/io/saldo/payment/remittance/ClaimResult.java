package io.saldo.payment.remittance;

/** What came of a wish about a claim. */
sealed interface ClaimResult {

    /** The claim as it stands now. */
    record Stands(Claim claim) implements ClaimResult {}

    record Refused(ClaimRejection rejection) implements ClaimResult {}
}
