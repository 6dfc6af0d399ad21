package io.saldo.payment.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** {@code payment.failed}: an order came to nothing. */
@RegisterForReflection
record PaymentFailed(
        AccountId billingAccountId,
        String paymentId,
        Purpose purpose,
        String reason,
        Optional<String> code,
        Money amount,
        Optional<String> dueId,
        @JsonProperty("try") Optional<Integer> number,
        Optional<Instant> nextTryAt,
        boolean authenticationRequired,
        Instant failedAt) {

    static final String TOPIC = "payment.failed";

    /** The word in which every gateway tells that the holder of a card has to act. */
    private static final String AUTHENTICATION_REQUIRED = "authentication_required";

    static PaymentFailed of(
            PaymentOrder order, PaymentState state, Optional<String> code, Optional<ChargeTry> charge, Instant now) {
        return new PaymentFailed(
                order.account(),
                order.paymentId(),
                order.aim().purpose(),
                state.name(),
                code,
                order.quote().total(),
                order.aim().dueId(),
                charge.map(ChargeTry::number),
                charge.flatMap(ChargeTry::nextTryAt).filter(_ -> state != PaymentState.CANCELLED),
                code.filter(AUTHENTICATION_REQUIRED::equals).isPresent(),
                now);
    }
}
