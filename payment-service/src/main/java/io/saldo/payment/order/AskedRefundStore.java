package io.saldo.payment.order;

import io.smallrye.mutiny.Uni;

/** The refunds that we have asked companies for. */
public interface AskedRefundStore {

    /** Has the refund of that key asked about soon; false when we have asked for none under it. */
    Uni<Boolean> wake(String paymentId, String refundKey);
}
