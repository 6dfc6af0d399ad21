package io.saldo.payment.bank;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a line of a statement is somebody's money yet. */
public enum LineState {
    ASSIGNED,
    OPEN,
    RETURNED,
    /** Nobody has claimed it for so long that it goes back to its sender. */
    RETURN_DUE;

    /** How long money waits for its owner. */
    public static final int DAYS = 180;

    private static final String GIVEN_BACK = "RETURN";

    static LineState of(Optional<String> resolvedTo, LocalDate valueDate, LocalDate today) {
        return resolvedTo
                .map(to -> to.equals(GIVEN_BACK) ? RETURNED : ASSIGNED)
                .orElse(valueDate.plusDays(DAYS).isAfter(today) ? OPEN : RETURN_DUE);
    }

    public boolean isOpen() {
        return this == OPEN || this == RETURN_DUE;
    }
}
