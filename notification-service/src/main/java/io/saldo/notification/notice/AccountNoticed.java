package io.saldo.notification.notice;

import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A notice of account-service; what it shows depends on its kind, and a sentence leaves out what is not there. */
public record AccountNoticed(
        AccountId billingAccountId,
        String noticeId,
        Kind kind,
        LocalDate localDay,
        Instant occurredAt,
        Map<String, Object> data) {

    /** What it may be about; each has a kind of news of the same name. */
    public enum Kind {
        ADMINISTRATOR_ADDED,
        ADMINISTRATOR_REVOKED,
        CREDIT_CONTRACT,
        CURRENCY_CHANGED,
        CURRENCY_CHANGE_FAILED,
        CURRENCY_CHANGING,
        INVITATION,
        LIMIT_CHANGED,
        PAYER_CHANGED,
        QUOTA_CHANGED,
        QUOTA_LEVEL,
        RELATION_CHANGED,
        RELEASE_WARNING,
        RUN_OUT,
        STATUS_CHANGED,
        TRANSFER_RECEIVED,
        VOUCHER_EXPIRING,
        VOUCHER_REFUSED
    }

    /** A forecast is said once a local day at most (L-11). */
    News news() {
        Figures figures = Figures.NONE.with("occurredAt", occurredAt);
        for (Map.Entry<String, Object> entry : data.entrySet()) {
            figures = figures.with(entry.getKey(), OpenFigure.of(entry.getKey(), entry.getValue()));
        }
        News news = News.of(NewsKind.valueOf(kind.name()), noticeId, occurredAt, figures)
                .on(localDay);
        return kind == Kind.RUN_OUT ? news.onceBy(localDay.toString()) : news;
    }
}
