package io.saldo.notification.payment;

import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;

/** A confirmed payment was taken back at the bank. */
public record PaymentReversed(
        AccountId billingAccountId,
        String paymentId,
        Kind kind,
        Money amount,
        Money credit,
        String gatewayTransactionId,
        Instant reversedAt) {

    /** Who took it back. */
    public enum Kind {
        CHARGEBACK,
        REVERSED
    }

    /** A payment may be taken back in parts, at instants of their own. */
    News news() {
        var figures = Figures.NONE
                .with("paymentId", paymentId)
                .with("kind", kind.name())
                .with("amount", amount)
                .with("credit", credit)
                .with("reference", gatewayTransactionId)
                .with("reversedAt", reversedAt);
        return News.of(NewsKind.PAYMENT_REVERSED, paymentId, reversedAt, figures)
                .onceBy(paymentId + "/" + reversedAt);
    }
}
