package io.saldo.notification.payment;

import io.saldo.notification.news.Figure;
import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.notification.news.Reach;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * An order, a try or a claim came to nothing. Who sat at the payment page has seen it and gets no mail; nor is there one for
 * a charge that was called off because nothing is due any more.
 */
public record PaymentFailed(
        AccountId billingAccountId,
        String paymentId,
        Purpose purpose,
        Reason reason,
        Money amount,
        Optional<String> dueId,
        Optional<Instant> nextTryAt,
        boolean authenticationRequired,
        Instant failedAt) {

    /** What the payment was for. */
    public enum Purpose {
        AUTO_CHARGE,
        CLAIM,
        INVOICE,
        THRESHOLD,
        TOP_UP
    }

    /** Why nothing came. */
    public enum Reason {
        CANCELLED,
        EXPIRED,
        FAILED,
        NO_METHOD,
        REJECTED
    }

    /**
     * Tries of one payment fail at instants of their own, so the instant is part of the key. Without a saved method
     * there was no try, and no payment that anybody could look at: the news is about what is due then.
     */
    News news() {
        var figures = Figures.NONE
                .with("paymentId", paymentId)
                .with("purpose", purpose.name())
                .with("reason", reason.name())
                .with("amount", amount)
                .with("failedAt", failedAt)
                .with("nextTryAt", nextTryAt.map(Figure.Moment::new))
                .with("authenticate", Optional.of(new Figure.Text("yes")).filter(yes -> authenticationRequired));
        return News.of(NewsKind.PAYMENT_FAILED, about(), failedAt, figures)
                .onceBy(paymentId + "/" + failedAt)
                .by(isSeenByTheCustomer() ? Reach.MESSAGE_ONLY : Reach.MESSAGE_AND_MAIL);
    }

    private String about() {
        return reason == Reason.NO_METHOD ? dueId.orElse(paymentId) : paymentId;
    }

    private boolean isSeenByTheCustomer() {
        return switch (purpose) {
            case INVOICE, TOP_UP -> true;
            case CLAIM, AUTO_CHARGE, THRESHOLD -> reason == Reason.CANCELLED;
        };
    }
}
