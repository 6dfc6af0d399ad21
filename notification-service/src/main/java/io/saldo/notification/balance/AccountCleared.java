package io.saldo.notification.balance;

import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.notification.news.Reach;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;

/** The account is no longer overdue; the mail of that moment is the one about its services (L-9). */
public record AccountCleared(AccountId billingAccountId, String episodeId, Money available, Instant clearedAt) {

    /** An episode that is taken up again may be cleared again (S-25), so the instant is part of the key. */
    News news() {
        var figures = Figures.NONE.with("available", available).with("clearedAt", clearedAt);
        return News.of(NewsKind.CLEARED, episodeId, clearedAt, figures)
                .onceBy(episodeId + "/" + clearedAt)
                .by(Reach.MESSAGE_ONLY);
    }
}
