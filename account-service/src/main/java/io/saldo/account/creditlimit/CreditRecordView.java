package io.saldo.account.creditlimit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** One change of a limit (K-8). */
public record CreditRecordView(
        String transactionId,
        Instant transferredAt,
        Money amountBefore,
        Money change,
        Money amountAfter,
        String actor,
        ChangeSource source,
        String reason,
        Optional<String> approvalId,
        @JsonIgnore long number) {

    /** Whose doing a change is. */
    public enum ChangeSource {
        OPERATOR
    }
}
