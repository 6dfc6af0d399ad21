package io.saldo.account.command;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A command to the cloud platform: service.grace, .suspended, .resumed or .released (S-27). */
public record ServiceCommand(
        AccountId billingAccountId,
        String commandId,
        String episodeId,
        long version,
        List<String> cloudAccountIds,
        Reason reason,
        Instant effectiveAt,
        Optional<Instant> suspendAt,
        Optional<Instant> releaseAt) {

    /** Why services go on, stop or go. */
    public enum Reason {
        OVERDUE_AMOUNT,
        OVERDUE_TIME,
        NO_GRACE,
        CHARGE_FAILED,
        PARTNER,
        RETENTION_OVER,
        SETTLED
    }
}
