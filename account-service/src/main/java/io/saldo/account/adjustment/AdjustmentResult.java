package io.saldo.account.adjustment;

import io.saldo.platform.money.Money;
import java.time.Instant;

/** An adjustment with its transaction, or the reason why there is none. */
sealed interface AdjustmentResult permits AdjustmentResult.Adjusted, AdjustmentRejection {

    /** What was posted. */
    record Adjusted(String transactionId, Money amount, Instant bookedAt) implements AdjustmentResult {}
}
