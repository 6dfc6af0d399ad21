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

/** Money came: a message at once; the mail belongs to the invoice that the payment makes or settles (I-7). */
public record PaymentConfirmed(
        AccountId billingAccountId,
        String paymentId,
        Money credit,
        Money tax,
        Money serviceFee,
        Money total,
        String referenceNumber,
        Instant confirmedAt) {

    News news() {
        var figures = Figures.NONE
                .with("paymentId", paymentId)
                .with("total", total)
                .with("credit", credit)
                .with("tax", positive(tax))
                .with("serviceFee", positive(serviceFee))
                .with("reference", referenceNumber)
                .with("confirmedAt", confirmedAt);
        return News.of(NewsKind.PAYMENT_RECEIVED, paymentId, confirmedAt, figures)
                .by(Reach.MESSAGE_ONLY);
    }

    private static Optional<Figure> positive(Money amount) {
        return Optional.of(amount).filter(Money::isPositive).map(Figure.Amount::new);
    }
}
