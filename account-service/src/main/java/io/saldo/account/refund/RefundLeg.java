package io.saldo.account.refund;

import io.saldo.account.posting.TaxShare;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/** What goes back of one payment: an amount of its lot, and the tax that was paid on it (O-8, O-9). */
public record RefundLeg(
        int leg,
        String paymentId,
        Money amount,
        List<TaxShare> taxes,
        RefundState state,
        Optional<String> referenceNumber,
        Optional<String> failure) {

    public RefundLeg {
        taxes = List.copyOf(taxes);
    }

    public static RefundLeg executing(int leg, String paymentId, Money amount, List<TaxShare> taxes) {
        return new RefundLeg(leg, paymentId, amount, taxes, RefundState.EXECUTING, Optional.empty(), Optional.empty());
    }

    public Money tax() {
        return Money.sum(taxes.stream().map(TaxShare::amount).toList(), amount.currency());
    }

    RefundLeg in(RefundState newState) {
        return new RefundLeg(leg, paymentId, amount, taxes, newState, referenceNumber, failure);
    }

    RefundLeg closedBy(LegOutcome outcome) {
        return new RefundLeg(
                leg, paymentId, amount, taxes, outcome.state(), outcome.referenceNumber(), outcome.failure());
    }
}
