package io.saldo.payment.remittance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RemittanceJobTest {

    @Test
    @DisplayName("R-7")
    void matchesTheClaimsBehindOneThatCannotBeMatched() {
        List<String> matched = new ArrayList<>();
        boolean all = RemittanceJob.eachOf(List.of("a", "broken", "c"), claim -> {
            if (claim.equals("broken")) {
                throw new IllegalStateException("cannot be matched");
            }
            matched.add(claim);
        });
        assertFalse(all, "the line is looked at once more");
        assertEquals(List.of("a", "c"), matched);
        assertTrue(RemittanceJob.eachOf(List.of("a"), matched::add));
    }
}
