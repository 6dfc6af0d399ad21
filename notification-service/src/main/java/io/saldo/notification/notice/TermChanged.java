package io.saldo.notification.notice;

import io.saldo.notification.news.Figure;
import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.notification.news.Reach;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.Optional;

/** The state of a term; that one was asked for is no news, and the mail of one that began is its invoice. */
public record TermChanged(
        AccountId billingAccountId,
        String termId,
        long version,
        String resourceId,
        String product,
        State state,
        Instant periodStart,
        Instant periodEnd,
        Optional<String> reason) {

    /** The states of a term. */
    public enum State {
        ACTIVE,
        CANCELLED,
        ENDED,
        REFUSED,
        REQUESTED
    }

    Optional<News> news(Instant at) {
        if (state == State.REQUESTED) {
            return Optional.empty();
        }
        var figures = Figures.NONE
                .with("product", product)
                .with("resource", resourceId)
                .with("state", state.name())
                .with("periodStart", periodStart)
                .with("periodEnd", periodEnd)
                .with("reason", reason.map(Figure.Text::new));
        return Optional.of(News.of(NewsKind.TERM_CHANGED, termId, at, figures)
                .onceBy(termId + "/" + version)
                .by(state == State.ACTIVE && reason.isEmpty() ? Reach.MESSAGE_ONLY : Reach.MESSAGE_AND_MAIL));
    }
}
