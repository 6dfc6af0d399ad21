package io.saldo.account.term;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.Optional;

/** The event term.changed, as far as it is read here. */
public record TermChanged(
        AccountId billingAccountId,
        String termId,
        long version,
        State state,
        Instant periodStart,
        Instant periodEnd,
        Optional<String> invoiceId) {

    /** What has become of it. */
    public enum State {
        REQUESTED,
        ACTIVE,
        REFUSED,
        ENDED,
        CANCELLED
    }

    /** Whether an order will never have an invoice; that of an authorized period may still be on its way. */
    boolean hasNoUseFor(TermOrder order) {
        return switch (state) {
            case REFUSED -> true;
            case ENDED, CANCELLED -> order.periodStart().isAfter(periodStart);
            case REQUESTED, ACTIVE -> false;
        };
    }

    /** A period that costs nothing has no invoice to take its order. */
    boolean hasTakenForNothing(TermOrder order) {
        boolean began = state == State.ACTIVE || state == State.ENDED || state == State.CANCELLED;
        return began && invoiceId.isEmpty() && order.periodStart().equals(periodStart);
    }
}
