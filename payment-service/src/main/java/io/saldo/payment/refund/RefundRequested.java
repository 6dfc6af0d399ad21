package io.saldo.payment.refund;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What this service reads of {@code refund.requested}. */
public record RefundRequested(
        AccountId billingAccountId,
        String refundId,
        String kind,
        List<Leg> legs,
        Destination destination,
        String reason,
        Instant requestedAt) {

    /** So much of one payment, with the tax that was paid on it. */
    public record Leg(int leg, String paymentId, Money amount, Money tax) {}

    /** Where it goes; a bank account only when it is a designated one. */
    public record Destination(Route type, Optional<String> bank, Optional<String> account, Optional<String> holder) {}

    List<RefundLeg> asked() {
        return legs.stream().map(this::asked).toList();
    }

    private RefundLeg asked(Leg leg) {
        return new RefundLeg(
                billingAccountId,
                refundId,
                leg.leg(),
                leg.paymentId(),
                leg.amount(),
                leg.tax(),
                kind,
                destination,
                reason,
                LegState.REQUESTED,
                requestedAt);
    }
}
