package io.saldo.account.refund;

import io.saldo.platform.money.Money;
import java.util.Optional;

/** What payment-service says of a leg: paid back under a number of the gateway's, or failed for a reason. */
public record LegOutcome(
        int leg,
        String paymentId,
        Money amount,
        Money tax,
        RefundState state,
        Optional<String> referenceNumber,
        Optional<String> failure) {

    static LegOutcome done(int leg, String paymentId, Money amount, Money tax, String referenceNumber) {
        return new LegOutcome(
                leg, paymentId, amount, tax, RefundState.DONE, Optional.of(referenceNumber), Optional.empty());
    }

    public static LegOutcome failed(int leg, String paymentId, Money amount, Money tax, String reason) {
        return new LegOutcome(leg, paymentId, amount, tax, RefundState.FAILED, Optional.empty(), Optional.of(reason));
    }

    /** Whether it speaks of that leg as it was asked for. */
    boolean isOf(RefundLeg asked) {
        return leg == asked.leg()
                && paymentId.equals(asked.paymentId())
                && amount.equals(asked.sent())
                && tax.equals(asked.tax());
    }
}
