package io.saldo.payment.order;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** {@code payment.failed}: an order came to nothing. */
record PaymentFailed(
        AccountId billingAccountId,
        String paymentId,
        Purpose purpose,
        String reason,
        Optional<String> code,
        Money amount,
        Optional<String> dueId,
        boolean authenticationRequired,
        Instant failedAt) {

    static final String TOPIC = "payment.failed";

    static PaymentFailed of(PaymentOrder order, PaymentState state, Optional<String> code, Instant now) {
        return new PaymentFailed(
                order.account(),
                order.paymentId(),
                order.aim().purpose(),
                state.name(),
                code,
                order.quote().total(),
                order.aim().dueId(),
                false,
                now);
    }
}
