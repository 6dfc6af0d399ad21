package io.saldo.notification.invoice;

import io.saldo.notification.news.Figure;
import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.notification.news.Reach;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** Something is to be paid; where the customer pays, it is said once, and by mail where no invoice has said it. */
public record PaymentDue(
        AccountId billingAccountId,
        String dueId,
        Reason reason,
        Optional<String> number,
        Money rest,
        Collect collect,
        Instant dueAt) {

    /** What it is due for. */
    public enum Reason {
        INVOICE,
        REVERSAL,
        THRESHOLD
    }

    /** Who acts. */
    public enum Collect {
        AUTO,
        CUSTOMER
    }

    /** Nothing while a saved method is charged, or when no rest is left. */
    Optional<News> news() {
        if (collect == Collect.AUTO || rest.isZero()) {
            return Optional.empty();
        }
        var figures = Figures.NONE
                .with("rest", rest)
                .with("dueAt", dueAt)
                .with("reason", reason.name())
                .with("number", number.map(Figure.Text::new));
        return Optional.of(News.of(NewsKind.PAYMENT_DUE, dueId, dueAt, figures)
                .by(reason == Reason.REVERSAL ? Reach.MESSAGE_AND_MAIL : Reach.MESSAGE_ONLY));
    }
}
