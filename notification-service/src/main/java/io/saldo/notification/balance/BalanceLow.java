package io.saldo.notification.balance;

import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/** Available credit is below the threshold: one message a local day, however often it is said (L-3, L-5). */
public record BalanceLow(
        AccountId billingAccountId,
        String episodeId,
        int occurrence,
        LocalDate localDay,
        Money available,
        Money threshold,
        Instant asOf) {

    News news() {
        var figures = Figures.NONE
                .with("available", available)
                .with("threshold", threshold)
                .with("asOf", asOf);
        return News.of(NewsKind.LOW_BALANCE, episodeId, asOf, figures).onceADay(localDay, occurrence);
    }
}
