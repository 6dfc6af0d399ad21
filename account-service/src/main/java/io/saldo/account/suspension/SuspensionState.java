package io.saldo.account.suspension;

/** How far the services of an account have got on the way from running to released. */
public enum SuspensionState {
    NORMAL,
    /** Overdue and running. */
    GRACE,
    /** Stopped, the data kept (S-8). */
    SUSPENDED,
    /** Gone for good; the debt stays (S-8). */
    RELEASED;

    /** As it looks from outside, where a partner may have stopped what runs. */
    public SuspensionState shown(boolean frozen) {
        return frozen && (this == NORMAL || this == GRACE) ? SUSPENDED : this;
    }
}
