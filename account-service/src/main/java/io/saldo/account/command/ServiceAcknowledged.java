package io.saldo.account.command;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.List;

/** The event service.acknowledged: the platform has worked on a command (S-27). */
public record ServiceAcknowledged(
        AccountId billingAccountId, String commandId, boolean done, List<Failure> failed, Instant doneAt) {

    /** A resource that does not follow the command. */
    public record Failure(String resourceId, String reason) {}
}
