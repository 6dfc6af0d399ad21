package io.saldo.account.redemption;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.voucher.VoucherFixture;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AwaitedInvoiceTest {

    /** 1 November, 00:00 in Jakarta. */
    private static final Instant NOVEMBER = Instant.parse("2026-10-31T17:00:00Z");

    @Test
    @DisplayName("W-8")
    void mayNeedCreditThatExpiredAfterItsMonth() {
        AwaitedInvoice october = awaited(Optional.of(YearMonth.of(2026, 10)));
        assertTrue(october.mayNeed(NOVEMBER, NOVEMBER));
        assertFalse(october.mayNeed(NOVEMBER.minusSeconds(1), NOVEMBER));
        assertFalse(awaited(Optional.of(YearMonth.of(2026, 11))).mayNeed(NOVEMBER, NOVEMBER));
        assertFalse(awaited(Optional.empty()).mayNeed(NOVEMBER, NOVEMBER));
    }

    @Test
    @DisplayName("V-12")
    void isNotWaitedForLongerThanThreeDays() {
        AwaitedInvoice october = awaited(Optional.of(YearMonth.of(2026, 10)));
        Instant end = NOVEMBER.plus(AwaitedInvoice.LONGEST);
        assertTrue(october.mayNeed(NOVEMBER, end.minusSeconds(1)));
        assertFalse(october.mayNeed(NOVEMBER, end));
    }

    private static AwaitedInvoice awaited(Optional<YearMonth> month) {
        return new AwaitedInvoice(VoucherFixture.account(), month);
    }
}
