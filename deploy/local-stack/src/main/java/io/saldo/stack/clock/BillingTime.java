package io.saldo.stack.clock;

import java.time.Instant;

/** The billing clock of the whole stack: it follows real time until it is first moved, and stands still from then on. */
public record BillingTime(Instant now, boolean standing) {

    public static BillingTime standingAt(Instant now) {
        return new BillingTime(now, true);
    }

    public static BillingTime following(Instant now) {
        return new BillingTime(now, false);
    }
}
