package io.saldo.account.voucher;

import static io.saldo.account.voucher.VoucherFixture.NOW;
import static io.saldo.account.voucher.VoucherFixture.patch;
import static io.saldo.account.voucher.VoucherFixture.terms;
import static io.saldo.account.voucher.VoucherFixture.voucher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VoucherTest {

    @Test
    @DisplayName("V-7")
    void goesThroughTheStatesOfACode() {
        Voucher plain = voucher(terms(), 3);
        assertEquals(VoucherState.AVAILABLE, plain.stateAt(NOW));
        assertEquals(VoucherState.EXPIRED, plain.stateAt(terms().expiresAt()));
        assertEquals(VoucherState.CANCELLED, plain.asCancelled().stateAt(terms().expiresAt()));
        assertEquals(VoucherState.USED_UP, limited(3).stateAt(NOW));
        assertEquals(VoucherState.AVAILABLE, limited(4).stateAt(NOW));
        Voucher later = plain.with(new VoucherTerms(
                terms().value(),
                Optional.of(NOW),
                terms().expiresAt(),
                true,
                0,
                false,
                false,
                Optional.empty(),
                Optional.empty()));
        assertEquals(VoucherState.NOT_YET_EFFECTIVE, later.stateAt(NOW.minusSeconds(1)));
        assertEquals(VoucherState.AVAILABLE, later.stateAt(NOW));
    }

    @Test
    @DisplayName("V-13")
    void keepsWhatAPatchLeavesOut() {
        assertEquals(terms(), terms().with(patch()));
        VoucherPatch lasting = new VoucherPatch(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.EPOCH),
                Optional.of(false),
                Optional.of(7L),
                Optional.of(true),
                Optional.of(true),
                Optional.of(0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        VoucherTerms changed = terms().with(lasting);
        assertEquals(
                new VoucherTerms(
                        terms().value(),
                        Optional.empty(),
                        Instant.EPOCH,
                        false,
                        7,
                        true,
                        true,
                        Optional.empty(),
                        Optional.empty()),
                changed);
    }

    @Test
    void drawsCodesThatDiffer() {
        var drawn = new DrawnCode();
        assertEquals(19, drawn.next().length());
        assertNotEquals(drawn.next(), drawn.next());
    }

    private static Voucher limited(long threshold) {
        return voucher(
                new VoucherTerms(
                        terms().value(),
                        Optional.empty(),
                        terms().expiresAt(),
                        true,
                        threshold,
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty()),
                3);
    }
}
