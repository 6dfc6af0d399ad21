package io.saldo.invoice.creditnote;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.stream.Stream;

/** What we read of {@code payment.refunded}: what has gone back of each payment. */
record PaymentRefunded(AccountId billingAccountId, String refundId, List<Leg> legs) {

    /** A part of one payment, and its tax beside it. */
    record Leg(String paymentId, Money amount, Money tax) {}

    /** Only taxed top-ups get a credit note (O-9). */
    Stream<PaidBack> paidBack() {
        return legs.stream()
                .filter(leg -> leg.tax().isPositive())
                .map(leg -> new PaidBack(leg.paymentId(), leg.amount(), leg.tax(), "Refund " + refundId));
    }
}
