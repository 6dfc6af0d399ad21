package io.saldo.payment.order;

import java.util.Comparator;

/** What became of a report: done, without effect, or kept for a person to look at. */
public enum Handled {
    CASE,
    MISMATCH,
    UNMATCHED,
    DONE,
    IGNORED;

    public static final Comparator<Handled> MOST_NOTABLE_FIRST = Comparator.naturalOrder();
}
