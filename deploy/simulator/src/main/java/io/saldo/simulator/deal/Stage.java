package io.saldo.simulator.deal;

import java.util.Locale;

/** How a deal stands, and what a callback tells of it; each company has its own words for that. */
public enum Stage {
    PENDING,
    APPROVED,
    PROCESSING,
    PAID,
    FAILED,
    EXPIRED,
    CANCELLED,
    REVERSED,
    CHARGEBACK;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a payer may still pay. */
    public boolean isOpen() {
        return this == PENDING;
    }
}
