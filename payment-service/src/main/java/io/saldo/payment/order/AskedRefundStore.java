package io.saldo.payment.order;

import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;

/** The refunds that we have asked companies for. */
public interface AskedRefundStore {

    /** Has the refund of that key asked about soon; false when we have asked for none under it. */
    Uni<Boolean> wake(String paymentId, String refundKey);

    /** Whether our refunds of a payment through its company come to so much; only those of operators, if wanted. */
    Uni<Boolean> cover(String paymentId, Money amount, boolean byHand);

    /** What has gone back of a payment for good. */
    Uni<RefundedParts> gone(PaymentOrder paid);
}
