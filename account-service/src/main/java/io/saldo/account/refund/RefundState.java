package io.saldo.account.refund;

import java.util.Collection;
import java.util.Set;

/** How far a refund or one leg of it has got (O-8); only a refund is done in part. */
public enum RefundState {
    /** Waits for an approval, and may be cancelled. */
    REQUESTED,
    EXECUTING,
    DONE,
    PARTLY_DONE,
    FAILED,
    CANCELLED;

    /** Whether its money is still on its way. */
    public boolean isOpen() {
        return this == REQUESTED || this == EXECUTING;
    }

    /** Whether its money is back in the lots that it came from. */
    public boolean isBack() {
        return this == FAILED || this == CANCELLED;
    }

    /** What a refund is while its legs are these. */
    static RefundState of(Collection<RefundState> legs) {
        Set<RefundState> states = Set.copyOf(legs);
        if (states.contains(EXECUTING)) {
            return EXECUTING;
        }
        return states.size() == 1 ? states.iterator().next() : PARTLY_DONE;
    }
}
