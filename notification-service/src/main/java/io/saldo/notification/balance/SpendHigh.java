package io.saldo.notification.balance;

import io.saldo.notification.news.Figure;
import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A product's charges passed the customer's threshold, on a day or in a month (L-10). */
public record SpendHigh(
        AccountId billingAccountId,
        String product,
        Optional<LocalDate> localDay,
        Optional<YearMonth> usageMonth,
        Money amount,
        Money threshold) {

    News news(Instant at) {
        var figures = Figures.NONE
                .with("product", product)
                .with("amount", amount)
                .with("threshold", threshold)
                .with("day", localDay.map(Figure.Day::new))
                .with("month", usageMonth.map(Figure.Month::new));
        String period = localDay.map(LocalDate::toString)
                .or(() -> usageMonth.map(YearMonth::toString))
                .orElse("");
        return News.of(NewsKind.SPEND_HIGH, product, at, figures).onceBy(product + "/" + period);
    }
}
