package io.saldo.account.refund;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.List;

/** The event payment.refunded, as far as it is read here: legs that were paid back. */
public record PaymentRefunded(AccountId billingAccountId, String refundId, List<Leg> legs) {

    /** A leg with the number under which the gateway or bank knows it. */
    public record Leg(int leg, String paymentId, Money amount, Money tax, String referenceNumber) {}

    List<LegOutcome> outcomes() {
        return legs.stream()
                .map(leg -> LegOutcome.done(leg.leg, leg.paymentId, leg.amount, leg.tax, leg.referenceNumber))
                .toList();
    }
}
