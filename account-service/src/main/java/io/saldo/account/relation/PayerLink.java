package io.saldo.account.relation;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.Optional;

/** An account pays for a cloud account; without {@code effectiveFrom} since the beginning of time. */
public record PayerLink(
        AccountId billingAccountId,
        String cloudAccountId,
        Type type,
        Optional<Instant> effectiveFrom,
        Optional<Instant> effectiveTo) {

    /** Why it pays. */
    public enum Type {
        OWN,
        UNIFIED,
        TRUSTEESHIP
    }

    public static PayerLink own(AccountId account, String cloudAccountId) {
        return new PayerLink(account, cloudAccountId, Type.OWN, Optional.empty(), Optional.empty());
    }

    /** The same with that end, or without one. */
    public PayerLink until(Optional<Instant> end) {
        return new PayerLink(billingAccountId, cloudAccountId, type, effectiveFrom, end);
    }

    public boolean holdsAt(Instant instant) {
        return effectiveFrom.filter(instant::isBefore).isEmpty()
                && effectiveTo.filter(end -> !instant.isBefore(end)).isEmpty();
    }
}
