package io.saldo.account.unified;

import static io.saldo.account.enterprise.Samples.NOW;
import static io.saldo.account.enterprise.Samples.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.manual.SettlementWish;
import io.saldo.account.unified.Share.Outcome;
import io.saldo.account.unified.UnifiedSettlement.Span;
import io.saldo.account.unified.UnifiedSettlement.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnifiedSettlementTest {

    private static final SettlementWish WISH = new SettlementWish(
            List.of(new SettlementWish.Pick("inv-1", Optional.empty())), Optional.empty(), Optional.empty());
    private static final Share ONE = Share.waiting(id(2), WISH);
    private static final Share OTHER = Share.waiting(id(3), WISH);
    private static final Outcome REFUSED =
            new Outcome(List.of(), Optional.of(new Share.Refusal("urn:saldo:problem:funds-insufficient", "No funds.")));

    @Test
    @DisplayName("W-12")
    void knowsTheLastAccountThatWaits() {
        assertFalse(of(ONE, OTHER).isLast(ONE));
        assertTrue(of(ONE, done(OTHER)).isLast(ONE));
        assertTrue(of(ONE).isLast(ONE));
    }

    @Test
    @DisplayName("W-12")
    void settlesEachAccountOnce() {
        assertEquals(Optional.of(ONE), of(ONE, OTHER).waiting(id(2)));
        assertEquals(Optional.empty(), of(done(ONE), OTHER).waiting(id(2)));
        assertEquals(Optional.empty(), of(ONE, OTHER).waiting(id(4)));
        assertEquals(Share.State.REFUSED, REFUSED.state());
        assertEquals(Share.State.SETTLED, new Outcome(List.of(), Optional.empty()).state());
    }

    @Test
    @DisplayName("W-12")
    void beginsOnceAndIsCancelledBeforeOnly() {
        UnifiedSettlement draft = of(ONE);
        assertEquals(Optional.empty(), draft.unlessDraft());
        UnifiedSettlement running = draft.running(NOW);
        assertEquals(Optional.of(new UnifiedRejection.NotDraft(State.RUNNING)), running.unlessDraft());
        UnifiedSettlement done = running.ended(State.DONE, NOW.plusSeconds(1));
        assertEquals(Optional.of(new UnifiedRejection.NotDraft(State.DONE)), done.unlessDraft());
        assertEquals(new Span(NOW, Optional.of(NOW), Optional.of(NOW.plusSeconds(1))), done.span());
    }

    /** So two of its accounts never end at once, each without seeing the other. */
    @Test
    @DisplayName("W-12")
    void isLockedByItsMainAccount() {
        assertEquals(Set.of(id(1), id(2), id(3)), of(ONE, OTHER).toBeLocked());
    }

    private static Share done(Share share) {
        return new Share(share.account(), share.wish(), REFUSED.state(), Optional.of(REFUSED));
    }

    private static UnifiedSettlement of(Share... shares) {
        return new UnifiedSettlement(
                "set-1",
                "ent-1",
                id(1),
                State.DRAFT,
                new Span(NOW, Optional.empty(), Optional.empty()),
                List.of(shares));
    }
}
