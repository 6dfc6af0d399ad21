package io.saldo.account.enterprise;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.Optional;

/** An enterprise account centre, led by the billing account of its management account; it works once approved (E-1). */
public record Enterprise(
        String id,
        AccountId mainAccount,
        String managementCloudAccountId,
        String name,
        State state,
        Application application,
        Optional<Decision> decision) {

    /** How far it has got. */
    public enum State {
        APPLIED,
        ACTIVE,
        REJECTED
    }

    /** Who has applied for it, and when. */
    public record Application(Instant at, String by) {}

    /** Who has approved or rejected it, when, and why. */
    public record Decision(Instant at, String by, String reason) {}

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    Enterprise decided(State outcome, Decision by) {
        return new Enterprise(id, mainAccount, managementCloudAccountId, name, outcome, application, Optional.of(by));
    }
}
