package io.saldo.account.refund;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A withdrawal or refund as it is shown, with its status and destination (O-8, O-11). */
public record RefundView(
        String refundId,
        RefundKind kind,
        RefundState state,
        Money amount,
        Money tax,
        List<LegView> legs,
        RefundDestination.Type destination,
        SourceView source,
        String reason,
        Instant requestedAt,
        Optional<Instant> doneAt) {

    /**
     * What goes back of one payment; {@code state} once it was asked for, {@code sent} where the account has left the currency
     * that was paid: so much goes out in that, and the tax is in it too.
     */
    public record LegView(
            String paymentId,
            Money amount,
            Optional<Money> sent,
            Money tax,
            Optional<RefundState> state,
            Optional<String> referenceNumber,
            Optional<String> failure) {

        public static LegView of(RefundLeg leg) {
            return new LegView(
                    leg.paymentId(),
                    leg.amount(),
                    sent(leg),
                    leg.tax(),
                    Optional.of(leg.state()),
                    leg.referenceNumber(),
                    leg.failure());
        }

        /** As it would be. */
        public static LegView planned(RefundLeg leg) {
            return new LegView(
                    leg.paymentId(),
                    leg.amount(),
                    sent(leg),
                    leg.tax(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private static Optional<Money> sent(RefundLeg leg) {
            return Optional.of(leg.sent()).filter(_ -> leg.isExchanged());
        }
    }

    /** What it was asked for. */
    public record SourceView(String type, String id) {}

    public static RefundView of(Refund refund) {
        return new RefundView(
                refund.id(),
                refund.kind(),
                refund.state(),
                refund.amount(),
                refund.tax(),
                refund.legs().stream().map(LegView::of).toList(),
                refund.destination().type(),
                new SourceView(refund.source().type(), refund.source().id()),
                refund.reason(),
                refund.requestedAt(),
                refund.doneAt());
    }
}
