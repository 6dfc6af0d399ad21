package io.saldo.payment.refund;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;

/** {@code refund.failed}: a leg could not be paid back. */
record RefundFailed(AccountId billingAccountId, String refundId, List<Leg> legs, Instant failedAt) {

    static final String TOPIC = "refund.failed";

    /** The leg as it was asked for, and why it failed. */
    record Leg(int leg, String paymentId, Money amount, Money tax, String reason) {}

    static RefundFailed of(RefundLeg leg, String reason, Instant now) {
        var failed = new Leg(leg.leg(), leg.paymentId(), leg.amount(), leg.tax(), reason);
        return new RefundFailed(leg.account(), leg.refundId(), List.of(failed), now);
    }
}
