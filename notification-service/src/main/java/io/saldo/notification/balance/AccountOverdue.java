package io.saldo.notification.balance;

import io.saldo.notification.news.Figure;
import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The account is overdue: at once, then once a local day (L-9, SP-7). */
public record AccountOverdue(
        AccountId billingAccountId,
        String episodeId,
        int occurrence,
        LocalDate localDay,
        Instant since,
        Money available,
        Money overdueAmount,
        Optional<Instant> suspendAt) {

    News news() {
        var figures = Figures.NONE
                .with("overdueAmount", overdueAmount)
                .with("available", available)
                .with("since", since)
                .with("suspendAt", suspendAt.map(Figure.Moment::new));
        return News.of(NewsKind.OVERDUE, episodeId, since, figures).onceADay(localDay, occurrence);
    }
}
