package io.saldo.payment.refund;

/** What became of a leg for good. */
sealed interface LegOutcome {

    /** Why a leg fails that is not done when its money becomes cash of the account (O-11). */
    String TOO_LATE = "Not done within 42 days";

    /** Paid back, under the number that the gateway or bank knows it by. */
    record Done(String referenceNumber) implements LegOutcome {}

    record Failed(String reason) implements LegOutcome {}
}
