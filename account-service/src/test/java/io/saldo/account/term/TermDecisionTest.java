package io.saldo.account.term;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.coupon.OrderPrice;
import io.saldo.account.coupon.OrderPrice.Choice;
import io.saldo.account.credit.PurchaseRejection;
import io.saldo.account.term.TermChanged.State;
import io.saldo.account.term.TermDecision.Reason;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermDecisionTest {

    private static final Instant BEGINS = Instant.parse("2026-01-31T10:00:00Z");
    private static final OrderPrice PRICE =
            new OrderPrice(Optional.of("c1"), idr(20), Optional.of("v1"), idr(50), idr(38));

    @Test
    @DisplayName("V-4")
    void refusesWhatTheBuyerHasChosenAndCannotUse() {
        assertEquals(new TermDecision.Authorized(PRICE), decided(choice("c1", "v1")));
        assertEquals(new TermDecision.Authorized(PRICE), decided(Choice.DEFAULT));
        assertEquals(new TermDecision.Refused(Reason.COUPON), decided(choice("c2", "v1")));
        assertEquals(new TermDecision.Refused(Reason.VOUCHER), decided(choice("c1", "v2")));
    }

    @Test
    @DisplayName("S-7")
    void saysWhyTheAccountMayNotBuy() {
        assertEquals(
                new TermDecision.Refused(Reason.INSUFFICIENT_CREDIT, Optional.of(idr(38)), Optional.of(idr(-5))),
                TermDecision.of(
                        PRICE,
                        Choice.DEFAULT,
                        Optional.of(new PurchaseRejection.InsufficientCredit(idr(38), idr(-5)))));
        assertEquals(
                new TermDecision.Refused(Reason.OVERDUE),
                TermDecision.of(PRICE, Choice.DEFAULT, Optional.of(new PurchaseRejection.AccountOverdue(idr(1)))));
        assertEquals(
                new TermDecision.Refused(Reason.NO_METHOD),
                TermDecision.of(PRICE, Choice.DEFAULT, Optional.of(new PurchaseRejection.NoMethod())));
    }

    /** The invoice of a period may be on its way behind the term's state: only what was never invoiced is freed. */
    @Test
    @DisplayName("I-2")
    void freesOnlyOrdersThatWillHaveNoInvoice() {
        TermOrder current = order(BEGINS);
        TermOrder next = order(BEGINS.plusSeconds(1));
        assertEquals(true, term(State.REFUSED).hasNoUseFor(current));
        assertEquals(false, term(State.ACTIVE).hasNoUseFor(next));
        assertEquals(false, term(State.ENDED).hasNoUseFor(current));
        assertEquals(true, term(State.ENDED).hasNoUseFor(next));
        assertEquals(true, term(State.CANCELLED).hasNoUseFor(next));
        assertEquals(true, term(State.ACTIVE).hasTakenForNothing(current));
        assertEquals(false, term(State.REQUESTED).hasTakenForNothing(current));
        assertEquals(false, term(State.ACTIVE).hasTakenForNothing(next));
    }

    private static TermDecision decided(Choice choice) {
        return TermDecision.of(PRICE, choice, Optional.empty());
    }

    private static Choice choice(String coupon, String voucher) {
        return new Choice(Optional.of(coupon), Optional.of(voucher));
    }

    private static TermChanged term(State state) {
        return new TermChanged(AccountId.of(1, 1), "trm", 2, state, BEGINS, BEGINS.plusSeconds(1), Optional.empty());
    }

    private static TermOrder order(Instant start) {
        return new TermOrder(AccountId.of(1, 1), "trm", start, "hld", Optional.empty(), Optional.empty(), idr(1));
    }
}
