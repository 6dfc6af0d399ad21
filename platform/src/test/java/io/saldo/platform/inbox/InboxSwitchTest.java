package io.saldo.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.platform.time.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InboxSwitchTest {

    @Test
    void takesEveryDeliveryAsTheFirstWhenSwitchedOff() {
        var event = new EventEnvelope("/here", "1", "tally.added", "key", Instant.EPOCH);

        assertTrue(new Inbox(new TestClock(true), false)
                .enter("consumer", event)
                .await()
                .indefinitely());
    }

    @Test
    void isSwitchedOffOnlyWithTheTestClock() {
        var noTest = new TestClock(false);

        assertThrows(IllegalStateException.class, () -> new Inbox(noTest, false));
    }
}
