package io.saldo.account.quota;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.saldo.platform.money.Money;
import java.time.Instant;

/** One change of a quota. */
public record QuotaRecordView(
        String transactionId,
        Instant changedAt,
        Money amountBefore,
        Money change,
        Money amountAfter,
        String actor,
        String reason,
        @JsonIgnore long number) {}
