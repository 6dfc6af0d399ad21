package io.saldo.notification.payment;

import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Legs of a refund could not be executed; what was asked for is in the account again. */
public record RefundFailed(AccountId billingAccountId, String refundId, List<Leg> legs, Instant failedAt) {

    /** One way back that failed. */
    public record Leg(int leg, Money amount, String reason) {}

    News news() {
        Money amount = legs.stream().map(Leg::amount).reduce(Money::plus).orElseThrow();
        var figures = Figures.NONE
                .with("refundId", refundId)
                .with("amount", amount)
                .with("reasons", legs.stream().map(Leg::reason).distinct().collect(Collectors.joining("; ")))
                .with("failedAt", failedAt);
        return News.of(NewsKind.REFUND_FAILED, refundId, failedAt, figures).onceBy(refundId + "/" + numbers());
    }

    private String numbers() {
        return legs.stream().map(leg -> Integer.toString(leg.leg())).sorted().collect(Collectors.joining("+"));
    }
}
