package io.saldo.account.refund;

import io.saldo.account.ledger.Transaction;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Money on its way back, leg by leg; it is done when every leg is (O-8, O-11). */
public record Refund(
        String id,
        RefundKind kind,
        RefundState state,
        Money amount,
        List<RefundLeg> legs,
        RefundDestination destination,
        Source source,
        String reason,
        Instant requestedAt,
        Optional<Instant> doneAt) {

    /** What it was asked for: a withdrawal stands for itself. */
    public record Source(String type, String id) {}

    /** Why something that was told of a refund cannot be taken. */
    public record Objection(String reason, String detail) {}

    public Refund {
        legs = List.copyOf(legs);
    }

    /** What goes back in a currency that the account has left shows its own at the leg. */
    public Money tax() {
        return Money.sum(
                legs.stream()
                        .filter(leg -> leg.sent().currency() == amount.currency())
                        .map(RefundLeg::tax)
                        .toList(),
                amount.currency());
    }

    /** Under which it stands in the book; its legs are versions of it. */
    Transaction.Source bookedAs() {
        return new Transaction.Source("REFUND", id).described(reason);
    }

    /** The same, which an approver has to look at before it goes out. */
    public Refund waiting() {
        return with(RefundState.REQUESTED, legsIn(RefundState.REQUESTED), Optional.empty());
    }

    /** The same, which goes out now that it was approved. */
    public Refund sent() {
        return with(RefundState.EXECUTING, legsIn(RefundState.EXECUTING), Optional.empty());
    }

    /** The same, called off before it went out. */
    public Refund cancelled(Instant now) {
        return with(RefundState.CANCELLED, legsIn(RefundState.CANCELLED), Optional.of(now));
    }

    /** What stands against these outcomes, the first of all: a leg that was asked otherwise, or that has closed otherwise. */
    public Optional<Objection> objection(List<LegOutcome> outcomes) {
        return outcomes.stream().flatMap(outcome -> objection(outcome).stream()).findFirst();
    }

    private Optional<Objection> objection(LegOutcome outcome) {
        Optional<RefundLeg> asked =
                legs.stream().filter(leg -> leg.leg() == outcome.leg()).findFirst();
        if (asked.filter(outcome::isOf).isEmpty()) {
            return Optional.of(new Objection("LEG_DIFFERS", difference(asked, outcome)));
        }
        return asked.map(RefundLeg::state)
                .filter(present -> present != RefundState.EXECUTING && present != outcome.state())
                .map(present -> new Objection(
                        "LEG_CLOSED",
                        "Leg %d of %s is %s and cannot be %s as well."
                                .formatted(outcome.leg(), id, present, outcome.state())));
    }

    private String difference(Optional<RefundLeg> asked, LegOutcome outcome) {
        String wanted = asked.map(leg -> "%s and tax %s of %s".formatted(leg.sent(), leg.tax(), leg.paymentId()))
                .orElse("none");
        return "Leg %d of %s is %s, not %s and tax %s of %s."
                .formatted(outcome.leg(), id, wanted, outcome.amount(), outcome.tax(), outcome.paymentId());
    }

    /** With these legs closed; what has closed before stays as it is. */
    public Refund closed(List<LegOutcome> outcomes, Instant now) {
        List<RefundLeg> after = legs.stream().map(leg -> closed(leg, outcomes)).toList();
        RefundState next = RefundState.of(after.stream().map(RefundLeg::state).toList());
        return after.equals(legs)
                ? this
                : with(next, after, Optional.of(now).filter(_ -> !next.isOpen()))
                        .orElseInAccount();
    }

    /** What a credit note gives back and cannot go the way it came is account cash (O-11). */
    private Refund orElseInAccount() {
        boolean fallen = kind == RefundKind.ORDER_REFUND && state == RefundState.FAILED;
        return fallen
                ? new Refund(
                        id,
                        kind,
                        RefundState.DONE,
                        amount,
                        legs,
                        RefundDestination.of(RefundDestination.Type.CASH),
                        source,
                        reason,
                        requestedAt,
                        doneAt)
                : this;
    }

    private static RefundLeg closed(RefundLeg leg, List<LegOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.leg() == leg.leg() && leg.state().isOpen())
                .findFirst()
                .map(leg::closedBy)
                .orElse(leg);
    }

    private List<RefundLeg> legsIn(RefundState next) {
        return legs.stream().map(leg -> leg.in(next)).toList();
    }

    private Refund with(RefundState next, List<RefundLeg> changed, Optional<Instant> at) {
        return new Refund(id, kind, next, amount, changed, destination, source, reason, requestedAt, at);
    }
}
