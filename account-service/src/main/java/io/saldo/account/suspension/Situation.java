package io.saldo.account.suspension;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What suspension looks at: how much is overdue, the payments that are PROCESSING (S-26), and since when, if known. */
public record Situation(Money overdueAmount, List<Money> processing, Optional<Instant> overdueSince) {

    public Situation {
        processing = List.copyOf(processing);
    }

    /** Overdue from this moment of being looked at. */
    public Situation(Money overdueAmount, List<Money> processing) {
        this(overdueAmount, processing, Optional.empty());
    }

    /** When an episode begins that is found now: with the first failure of a charge, which came before the news (C-6). */
    Instant begin(Instant now) {
        return overdueSince.filter(since -> since.isBefore(now)).orElse(now);
    }

    boolean isOverdue() {
        return overdueAmount.isPositive();
    }

    /** Several payments count with their sum (S-26). */
    boolean isCoveredByProcessing() {
        return Money.sum(processing, overdueAmount.currency()).compareTo(overdueAmount) >= 0;
    }
}
