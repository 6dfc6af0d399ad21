package io.saldo.notification.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryTest {

    @Test
    void waitsLongerEachTimeAndThenGivesUp() {
        assertEquals(Optional.of(Duration.ofSeconds(5)), Retry.after(1));
        assertEquals(Optional.of(Duration.ofHours(6)), Retry.after(6));
        assertEquals(Optional.empty(), Retry.after(7));
    }
}
