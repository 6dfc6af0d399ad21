package io.saldo.account.refund;

import io.saldo.account.posting.TaxShare;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * What goes back of one payment: an amount of its lot, and the tax that was paid on it (O-8, O-9); {@code sent} is what the
 * amount was in the currency of the payment, where the account has left that since.
 */
public record RefundLeg(
        int leg,
        String paymentId,
        Money amount,
        Money sent,
        List<TaxShare> taxes,
        RefundState state,
        Optional<String> referenceNumber,
        Optional<String> failure) {

    public RefundLeg {
        taxes = List.copyOf(taxes);
    }

    /** In the currency of its payment. */
    public RefundLeg(
            int leg,
            String paymentId,
            Money amount,
            List<TaxShare> taxes,
            RefundState state,
            Optional<String> referenceNumber,
            Optional<String> failure) {
        this(leg, paymentId, amount, amount, taxes, state, referenceNumber, failure);
    }

    public static RefundLeg executing(int leg, String paymentId, Money amount, List<TaxShare> taxes) {
        return executing(leg, paymentId, amount, amount, taxes);
    }

    public static RefundLeg executing(int leg, String paymentId, Money amount, Money sent, List<TaxShare> taxes) {
        return new RefundLeg(
                leg, paymentId, amount, sent, taxes, RefundState.EXECUTING, Optional.empty(), Optional.empty());
    }

    /** In the currency that is sent. */
    public Money tax() {
        return Money.sum(taxes.stream().map(TaxShare::amount).toList(), sent.currency());
    }

    /** Whether another amount goes out than leaves the account: it has changed its currency since, be it back again. */
    public boolean isExchanged() {
        return !sent.equals(amount);
    }

    RefundLeg in(RefundState newState) {
        return new RefundLeg(leg, paymentId, amount, sent, taxes, newState, referenceNumber, failure);
    }

    RefundLeg closedBy(LegOutcome outcome) {
        return new RefundLeg(
                leg, paymentId, amount, sent, taxes, outcome.state(), outcome.referenceNumber(), outcome.failure());
    }
}
