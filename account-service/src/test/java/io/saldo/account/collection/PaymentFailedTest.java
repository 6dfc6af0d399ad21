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
        assertEquals(
                Optional.of("due-1"), failed("AUTO_CHARGE", "card_declined").chargedBill());
        assertEquals(Optional.of("due-1"), failed("THRESHOLD", "canceled").chargedThreshold());
        assertEquals(Optional.empty(), failed("AUTO_CHARGE", "nothing_due").chargedBill());
        assertEquals(Optional.empty(), failed("THRESHOLD", "nothing_due").chargedThreshold());
        assertEquals(Optional.empty(), failed("INVOICE", "card_declined").chargedBill());
    }

    private static PaymentFailed failed(String purpose, String code) {
        return new PaymentFailed(
                AccountId.of(1, 1),
                "pay-1",
                purpose,
                Optional.of(code),
                idr(1),
                Optional.of("due-1"),
                Instant.parse("2026-10-01T00:00:00Z"));
    }
}
