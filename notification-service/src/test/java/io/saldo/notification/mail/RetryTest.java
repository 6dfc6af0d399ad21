package io.saldo.notification.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryTest {

    @Test
    void waitsLongerEachTimeAndNeverGivesUpByItself() {
        assertEquals(Duration.ofSeconds(5), Retry.after(1));
        assertEquals(Duration.ofHours(6), Retry.after(6));
        assertEquals(Duration.ofHours(6), Retry.after(100));
    }
}
