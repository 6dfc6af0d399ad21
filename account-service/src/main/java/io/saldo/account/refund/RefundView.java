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

    /** What goes back of one payment; {@code state} once it was asked for. */
    public record LegView(
            String paymentId,
            Money amount,
            Money tax,
            Optional<RefundState> state,
            Optional<String> referenceNumber,
            Optional<String> failure) {

        public static LegView of(RefundLeg leg) {
            return new LegView(
                    leg.paymentId(),
                    leg.amount(),
                    leg.tax(),
                    Optional.of(leg.state()),
                    leg.referenceNumber(),
                    leg.failure());
        }

        /** As it would be. */
        public static LegView planned(RefundLeg leg) {
            return new LegView(
                    leg.paymentId(), leg.amount(), leg.tax(), Optional.empty(), Optional.empty(), Optional.empty());
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
