package io.saldo.payment.order;

import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;

/** The refunds that we have asked companies for. */
public interface AskedRefundStore {

    /**
     * How the refund stands that bears this name, our key or the company's number; one that is open is asked about soon.
     * The payment's account is locked by the caller.
     */
    Uni<AskedRefund> wake(String paymentId, String name);

    /** Whether our refunds of a payment through its company come to so much; only those of operators, if wanted. */
    Uni<Boolean> cover(String paymentId, Money amount, boolean byHand);

    /** What has gone back of a payment for good. */
    Uni<RefundedParts> gone(PaymentOrder paid);
}
