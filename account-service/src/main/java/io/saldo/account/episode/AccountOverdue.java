package io.saldo.account.episode;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The event account.overdue: one notice of an episode (L-9, L-13). */
public record AccountOverdue(
        AccountId billingAccountId,
        String episodeId,
        int occurrence,
        LocalDate localDay,
        Instant since,
        Money available,
        Money overdueAmount,
        List<String> invoiceIds,
        Optional<Instant> suspendAt) {

    static final String TOPIC = "account.overdue";
}
