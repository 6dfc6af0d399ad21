package io.saldo.account.creditlimit;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.saldo.account.credit.AvailableCredit;
import io.saldo.account.credit.Unsettled;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LimitRangeTest {

    private static final EntityCredit ENTITY = new EntityCredit(idr(1000), idr(300));

    @Test
    @DisplayName("K-2")
    void goesUpToWhatTheEntityHasLeftBesideTheOwnLimit() { // Ex:K-2
        LimitRange range = range(standing(200, 0, 0, 0));
        assertEquals(new LimitRange(idr(0), idr(900)), range);
        assertEquals(Optional.empty(), range.refusedWith(idr(900)));
        assertInstanceOf(
                LimitRejection.AboveEntityCredit.class,
                range.refusedWith(idr(901)).orElseThrow());
    }

    @Test
    @DisplayName("K-3")
    void goesDownToWhereTheAccountIsNotOverdue() { // Ex:K-3
        LimitRange range = range(standing(200, 500, 300, 0));
        assertEquals(idr(200), range.minimum());
        assertInstanceOf(
                LimitRejection.BelowMinimum.class, range.refusedWith(idr(199)).orElseThrow());
        assertEquals(Optional.empty(), range.refusedWith(idr(200)));
        assertEquals(idr(0), standing(200, 500, 300, 0).available());
        assertEquals(idr(150), range(standing(200, 500, 300, 50)).minimum());
    }

    @Test
    @DisplayName("K-10")
    void leavesNoRoomWhereTheEntityHasLessThanIsOwed() {
        LimitRange range = range(standing(200, 1200, 0, 0));
        assertEquals(new LimitRange(idr(1200), idr(900)), range);
        assertInstanceOf(
                LimitRejection.BelowMinimum.class, range.refusedWith(idr(900)).orElseThrow());
        assertInstanceOf(
                LimitRejection.AboveEntityCredit.class,
                range.refusedWith(idr(1200)).orElseThrow());
    }

    @Test
    @DisplayName("SP-10")
    void neverTakesFromAnEntityWhatIsAllocated() {
        assertEquals(true, ENTITY.mayBecome(idr(300)));
        assertEquals(false, ENTITY.mayBecome(idr(299)));
    }

    private static LimitRange range(AvailableCredit.Direct standing) {
        return LimitRange.of(standing.creditLimit(), standing.uncovered(), ENTITY);
    }

    private static AvailableCredit.Direct standing(long limit, long unsettled, long cash, long refund) {
        return new AvailableCredit.Direct(idr(cash), idr(limit), idr(refund), new Unsettled(idr(0), idr(unsettled)));
    }
}
