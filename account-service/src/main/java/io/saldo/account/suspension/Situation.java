package io.saldo.account.suspension;

import io.saldo.platform.money.Money;
import java.util.List;

/** What suspension looks at: how much is overdue, and the payments that are PROCESSING (S-26). */
public record Situation(Money overdueAmount, List<Money> processing) {

    public Situation {
        processing = List.copyOf(processing);
    }

    boolean isOverdue() {
        return overdueAmount.isPositive();
    }

    /** Several payments count with their sum (S-26). */
    boolean isCoveredByProcessing() {
        return Money.sum(processing, overdueAmount.currency()).compareTo(overdueAmount) >= 0;
    }
}
