package io.saldo.account.refund;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.List;

/** The event refund.failed, as far as it is read here: legs that could not be paid back. */
public record RefundFailed(AccountId billingAccountId, String refundId, List<Leg> legs) {

    /** A leg, and why it failed. */
    public record Leg(int leg, String paymentId, Money amount, Money tax, String reason) {}

    List<LegOutcome> outcomes() {
        return legs.stream()
                .map(leg -> LegOutcome.failed(leg.leg, leg.paymentId, leg.amount, leg.tax, leg.reason))
                .toList();
    }
}
