package io.saldo.payment.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** {@code payment.pending}: an order may still become a payment. */
@RegisterForReflection
record PaymentPending(
        AccountId billingAccountId,
        String paymentId,
        long version,
        Purpose purpose,
        Phase state,
        Money amount,
        Optional<String> dueId,
        @JsonProperty("try") Optional<Integer> number,
        Instant since,
        Optional<Instant> expiresAt) {

    static final String TOPIC = "payment.pending";

    /** Whether the payer has done his part; only that postpones a suspension (S-26). */
    enum Phase {
        OPEN,
        PROCESSING
    }

    static PaymentPending of(PaymentOrder order, Phase phase, Instant since) {
        return of(order, phase, Optional.empty(), since);
    }

    /** Of a charge of a saved method: it is being paid from the start. */
    static PaymentPending of(PaymentOrder order, ChargeTry charge, Instant since) {
        return of(order, Phase.PROCESSING, Optional.of(charge.number()), since);
    }

    private static PaymentPending of(PaymentOrder order, Phase phase, Optional<Integer> number, Instant since) {
        return new PaymentPending(
                order.account(),
                order.paymentId(),
                order.version() + 1,
                order.aim().purpose(),
                phase,
                order.quote().total(),
                order.aim().dueId(),
                number,
                since,
                Optional.of(order.expiresAt()));
    }
}
