package io.saldo.account.refund;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The event refund.requested: legs that payment-service is to pay back. */
record RefundRequested(
        AccountId billingAccountId,
        String refundId,
        RefundKind kind,
        List<Leg> legs,
        Destination destination,
        String reason,
        Instant requestedAt) {

    static final String TOPIC = "refund.requested";

    /** So much of one payment, in its currency, with the tax that was paid on it. */
    record Leg(int leg, String paymentId, Money amount, Money tax) {}

    /** What proves a designated account stays here. */
    record Destination(
            RefundDestination.Type type, Optional<String> bank, Optional<String> account, Optional<String> holder) {}

    static RefundRequested of(AccountId account, Refund refund) {
        RefundDestination to = refund.destination();
        return new RefundRequested(
                account,
                refund.id(),
                refund.kind(),
                refund.legs().stream()
                        .map(leg -> new Leg(leg.leg(), leg.paymentId(), leg.sent(), leg.tax()))
                        .toList(),
                new Destination(to.type(), to.bank(), to.account(), to.holder()),
                refund.reason(),
                refund.requestedAt());
    }
}
