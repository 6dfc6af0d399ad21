package io.saldo.notification.payment;

import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Legs of a withdrawal or refund were paid back; a refund of several legs may come in several parts. */
public record PaymentRefunded(
        AccountId billingAccountId, String refundId, List<Leg> legs, Destination destination, Instant refundedAt) {

    /** One way back. */
    public record Leg(int leg, Money amount, Money tax, String referenceNumber) {

        Money paidBack() {
            return amount.plus(tax);
        }
    }

    /** Where the money went. */
    public enum Destination {
        DESIGNATED,
        ORIGINAL
    }

    News news() {
        Money amount = legs.stream().map(Leg::paidBack).reduce(Money::plus).orElseThrow();
        var figures = Figures.NONE
                .with("refundId", refundId)
                .with("amount", amount)
                .with("destination", destination.name())
                .with("references", legs.stream().map(Leg::referenceNumber).collect(Collectors.joining(", ")))
                .with("refundedAt", refundedAt);
        return News.of(NewsKind.REFUND_DONE, refundId, refundedAt, figures).onceBy(refundId + "/" + numbers());
    }

    private String numbers() {
        return legs.stream().map(leg -> Integer.toString(leg.leg())).sorted().collect(Collectors.joining("+"));
    }
}
