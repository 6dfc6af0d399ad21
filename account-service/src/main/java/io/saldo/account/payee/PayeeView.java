package io.saldo.account.payee;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.saldo.account.relation.PayerLink;
import java.time.Instant;
import java.util.Optional;

/** A cloud account that an account pays for as it is shown: from when to when, and who has asked for it (E-14). */
public record PayeeView(
        String cloudAccountId,
        PayerLink.Type type,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Instant> effectiveFrom,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Instant> effectiveTo,
        State state,
        Optional<String> operator) {

    /** Whether it is still to come, holds, or is over. */
    public enum State {
        PENDING,
        VALID,
        EXPIRED
    }

    static PayeeView of(
            String cloudAccountId,
            PayerLink.Type type,
            Optional<Instant> from,
            Optional<Instant> to,
            Optional<String> operator,
            Instant now) {
        State state = to.filter(end -> !now.isBefore(end)).isPresent()
                ? State.EXPIRED
                : from.filter(now::isBefore).isPresent() ? State.PENDING : State.VALID;
        return new PayeeView(cloudAccountId, type, from, to, state, operator);
    }
}
