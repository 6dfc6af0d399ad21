package io.saldo.account.overdue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.alert.Timeline;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverdueNoticesTest {

    @Tag("S-11")
    @DisplayName("L-9")
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Ex:L-9                 | Asia/Jakarta  | 1 15:00 -5; 3 12:00 45              | 1 15:00 overdue 1; 2 09:00 overdue 2; 3 09:00 overdue 3; 3 12:00 cleared
        Ex:L-9                 | UTC           | 1 15:00 -5; 3 12:00 45              | 1 15:00 overdue 1; 2 09:00 overdue 2; 3 09:00 overdue 3; 3 12:00 cleared
        before nine            | Asia/Jakarta  | 1 08:00 -5                          | 1 08:00 overdue 1; 2 09:00 overdue 2; 3 09:00 overdue 3
        deeper changes nothing | Asia/Jakarta  | 1 15:00 -5; 1 16:00 -50; 2 10:00 -60 | 1 15:00 overdue 1; 2 09:00 overdue 2; 3 09:00 overdue 3
        again on the same day  | Asia/Jakarta  | 1 15:00 -5; 1 16:00 5; 1 17:00 -5   | 1 15:00 overdue 1; 1 16:00 cleared; 2 09:00 overdue 2; 3 09:00 overdue 3
        again on the next day  | Asia/Jakarta  | 1 15:00 -5; 1 16:00 5; 2 11:00 -5   | 1 15:00 overdue 1; 1 16:00 cleared; 2 11:00 overdue 2; 3 09:00 overdue 3
        """)
    void areSentAtOnceAndThenDailyUntilCleared(String example, ZoneId zone, String story, String messages) {
        Timeline timeline = new Timeline(zone, "10").play(story);
        String said = String.join("; ", timeline.messagesUntil(3));
        assertEquals(messages, said.replaceAll("; [^;]* low \\d", ""));
    }
}
