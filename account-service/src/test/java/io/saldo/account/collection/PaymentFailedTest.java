package io.saldo.account.collection;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaymentFailedTest {

    @Test
    @DisplayName("C-6")
    void tellsWhatFailedFromWhatWasCalledOff() {
        assertEquals(Optional.of("due-1"), failed("AUTO_CHARGE", "FAILED").chargedBill());
        assertEquals(Optional.of("due-1"), failed("THRESHOLD", "NO_METHOD").chargedThreshold());
        assertEquals(Optional.empty(), failed("AUTO_CHARGE", "CANCELLED").chargedBill());
        assertEquals(Optional.empty(), failed("THRESHOLD", "CANCELLED").chargedThreshold());
        assertEquals(Optional.empty(), failed("INVOICE", "FAILED").chargedBill());
    }

    private static PaymentFailed failed(String purpose, String reason) {
        return new PaymentFailed(
                AccountId.of(1, 1),
                "pay-1",
                purpose,
                reason,
                idr(1),
                Optional.of("due-1"),
                Instant.parse("2026-10-01T00:00:00Z"));
    }
}
