package io.saldo.account.refund;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.posting.TaxShare;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefundTest {

    private static final Instant ASKED = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-10-02T00:00:00Z");

    private static final LegOutcome FIRST_DONE = LegOutcome.done(1, "pay-1", idr(100), idr(11), "ref-1");
    private static final LegOutcome FIRST_FAILED = LegOutcome.failed(1, "pay-1", idr(100), idr(11), "closed");
    private static final LegOutcome SECOND_DONE = LegOutcome.done(2, "pay-2", idr(150), idr(0), "ref-2");
    private static final LegOutcome SECOND_FAILED = LegOutcome.failed(2, "pay-2", idr(150), idr(0), "closed");

    private final Refund asked = new Refund(
            "ref-1",
            RefundKind.WITHDRAWAL,
            RefundState.EXECUTING,
            idr(250),
            List.of(
                    RefundLeg.executing(1, "pay-1", idr(100), List.of(new TaxShare("ppn", idr(11)))),
                    RefundLeg.executing(2, "pay-2", idr(150), List.of())),
            RefundDestination.of(RefundDestination.Type.ORIGINAL),
            new Refund.Source("WITHDRAWAL", "ref-1"),
            "no longer needed",
            ASKED,
            Optional.empty());

    @DisplayName("O-8")
    @Test
    void isDoneWhenEveryLegIs() {
        Refund first = after(SECOND_DONE);
        assertEquals(RefundState.EXECUTING, first.state());
        assertEquals(Optional.empty(), first.doneAt());
        Refund both = first.closed(List.of(FIRST_DONE), LATER);
        assertEquals(RefundState.DONE, both.state());
        assertEquals(Optional.of(LATER), both.doneAt());
        assertEquals(Optional.of("ref-1"), both.legs().getFirst().referenceNumber());
        assertEquals(idr(11), both.tax());
    }

    @DisplayName("O-8")
    @Test
    void failsWholeOrIsDoneInPart() {
        assertEquals(RefundState.FAILED, after(FIRST_FAILED, SECOND_FAILED).state());
        assertEquals(RefundState.PARTLY_DONE, after(FIRST_FAILED, SECOND_DONE).state());
        assertEquals(RefundState.PARTLY_DONE, after(FIRST_DONE, SECOND_FAILED).state());
        assertEquals(RefundState.EXECUTING, after(FIRST_FAILED).state());
        assertEquals(RefundState.CANCELLED, asked.waiting().cancelled(LATER).state());
        assertEquals(RefundState.REQUESTED, asked.waiting().state());
    }

    @DisplayName("O-11")
    @Test
    void isCashOfTheAccountWhereACreditNoteFindsNoWayBack() {
        var back = new Refund(
                asked.id(),
                RefundKind.ORDER_REFUND,
                RefundState.EXECUTING,
                asked.amount(),
                asked.legs(),
                asked.destination(),
                new Refund.Source("CREDIT_NOTE", "inv-9"),
                asked.reason(),
                ASKED,
                Optional.empty());
        Refund fallen = back.closed(List.of(FIRST_FAILED, SECOND_FAILED), LATER);
        assertEquals(RefundState.DONE, fallen.state());
        assertEquals(RefundDestination.Type.CASH, fallen.destination().type());
        assertEquals(Optional.of("closed"), fallen.legs().getFirst().failure());
        assertEquals(fallen, fallen.closed(List.of(FIRST_FAILED), LATER));
    }

    @DisplayName("O-8")
    @Test
    void takesTheSameOutcomeOnce() {
        Refund done = after(FIRST_DONE, SECOND_DONE);
        assertEquals(Optional.empty(), done.objection(List.of(FIRST_DONE, SECOND_DONE)));
        assertEquals(done, done.closed(List.of(FIRST_DONE), LATER.plusSeconds(1)));
    }

    @DisplayName("O-8")
    @Test
    void objectsToAnotherOutcomeOfAClosedLeg() {
        assertEquals(List.of("LEG_CLOSED"), objections(after(FIRST_DONE), FIRST_FAILED));
        assertEquals(List.of("LEG_CLOSED"), objections(after(FIRST_FAILED), FIRST_DONE));
        assertEquals(List.of("LEG_CLOSED"), objections(asked.waiting(), FIRST_DONE));
        assertEquals(List.of(), objections(after(FIRST_FAILED), SECOND_DONE));
    }

    @DisplayName("O-8")
    @Test
    void objectsToALegThatWasNotAskedSo() {
        assertEquals(List.of("LEG_DIFFERS"), objections(asked, LegOutcome.done(1, "pay-1", idr(99), idr(11), "r")));
        assertEquals(List.of("LEG_DIFFERS"), objections(asked, LegOutcome.done(1, "pay-1", idr(100), idr(10), "r")));
        assertEquals(List.of("LEG_DIFFERS"), objections(asked, LegOutcome.done(1, "pay-2", idr(100), idr(11), "r")));
        assertEquals(List.of("LEG_DIFFERS"), objections(asked, LegOutcome.failed(3, "pay-1", idr(100), idr(11), "r")));
        assertEquals(
                "Leg 1 of ref-1 is IDR 100 and tax IDR 11 of pay-1, not IDR 99 and tax IDR 11 of pay-1.",
                asked.objection(List.of(LegOutcome.done(1, "pay-1", idr(99), idr(11), "r")))
                        .orElseThrow()
                        .detail());
    }

    private Refund after(LegOutcome... outcomes) {
        return asked.closed(List.of(outcomes), LATER);
    }

    private static List<String> objections(Refund refund, LegOutcome outcome) {
        return Stream.of(refund.objection(List.of(outcome)))
                .flatMap(Optional::stream)
                .map(Refund.Objection::reason)
                .toList();
    }
}
