package io.saldo.payment.refund;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;

/** {@code payment.refunded}: a leg was paid back. */
record PaymentRefunded(
        AccountId billingAccountId, String refundId, List<Leg> legs, Route destination, Instant refundedAt) {

    static final String TOPIC = "payment.refunded";

    /** The leg as it was asked for. */
    record Leg(int leg, String paymentId, Money amount, Money tax, String referenceNumber) {}

    static PaymentRefunded of(RefundLeg leg, String referenceNumber, Instant now) {
        var done = new Leg(leg.leg(), leg.paymentId(), leg.amount(), leg.tax(), referenceNumber);
        return new PaymentRefunded(
                leg.account(), leg.refundId(), List.of(done), leg.destination().type(), now);
    }
}
