package io.saldo.account.approval;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.providersetting.ApprovalLimits;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.platform.money.CurrencyUnit;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOfDeedsTest {

    private static final ApprovalLimits MILLION =
            new ApprovalLimits(Map.of(LimitedDeed.ADJUSTMENT, Map.of(CurrencyUnit.IDR, idr(1_000_000))));
    private static final Person ASKER = new Person("ani", "sub-ani");

    @DisplayName("A-15")
    @ParameterizedTest(name = "{0}: {1} done, {2} more: {3}")
    @CsvSource({
        "Ex:A-15, 0, 600000, true",
        "Ex:A-15, 600000, 600000, false",
        "exactly the limit, 600000, 400000, true",
        "one above it, 600000, 400001, false",
        "a cut weighs nothing, 1000000, 0, true"
    })
    void leavesRoomUpToTheLimit(String example, long done, long more, boolean room) {
        assertEquals(
                room, new DayOfDeeds(LimitedDeed.ADJUSTMENT, idr(done)).leavesRoomFor(idr(more), MILLION), example);
    }

    @Test
    @DisplayName("A-15")
    void hasNoLimitInAnotherCurrencyOrForAnotherDeed() {
        assertTrue(new DayOfDeeds(LimitedDeed.ADJUSTMENT, usd("0")).leavesRoomFor(usd("9000000"), MILLION));
        assertTrue(new DayOfDeeds(LimitedDeed.MARK_PAID, idr(0)).leavesRoomFor(idr(9_000_000), MILLION));
    }

    @Test
    @DisplayName("A-15")
    void isDecidedBySomebodyElseAndOnce() {
        Approval open = approval();
        assertEquals(Optional.of(new ApprovalRejection.OwnWish()), open.refuses(new Person("renamed", "sub-ani")));
        Person other = new Person("ani", "sub-budi");
        assertEquals(Optional.empty(), open.refuses(other));
        Approval decided =
                open.decided(ApprovalState.REJECTED, new Approval.Decision("budi", Instant.EPOCH, Optional.empty()));
        assertEquals(Optional.of(new ApprovalRejection.Decided(ApprovalState.REJECTED)), decided.refuses(other));
        Approval refused = open.refused(new Approval.Refusal("urn", "Too little.", Instant.EPOCH));
        assertEquals(Optional.empty(), refused.refuses(other));
    }

    private static Approval approval() {
        var wish = new Wish(LimitedDeed.ADJUSTMENT, Optional.empty(), "CASH", "{}");
        return new Approval(
                "apr-1",
                wish,
                idr(600_000),
                ASKER,
                Instant.EPOCH,
                "test",
                ApprovalState.OPEN,
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
