package io.saldo.payment.refund;

/** What became of a leg for good. */
sealed interface LegOutcome {

    /** Paid back, under the number that the gateway or bank knows it by. */
    record Done(String referenceNumber) implements LegOutcome {}

    record Failed(String reason) implements LegOutcome {}
}
