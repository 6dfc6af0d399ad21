package io.saldo.account.episode;

import io.saldo.account.credit.Overdue;
import io.saldo.account.suspension.Situation;
import io.saldo.platform.money.Money;
import java.util.List;

/** Available credit, what of it is overdue (C-6), and the payments of an overdue account that are PROCESSING (S-26). */
record EpisodeFigures(Money available, Overdue overdue, List<Money> processing) {

    EpisodeFigures(Money available, Overdue overdue) {
        this(available, overdue, List.of());
    }

    EpisodeFigures with(List<Money> payments) {
        return new EpisodeFigures(available, overdue, payments);
    }

    /** Payments in another currency are left out: what they will bring is not known before they are confirmed. */
    Situation situation() {
        return new Situation(
                overdue.overdueAmount(),
                processing.stream()
                        .filter(payment -> payment.currency() == available.currency())
                        .toList(),
                overdue.since());
    }
}
