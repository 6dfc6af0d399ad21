package io.saldo.account.lowbalance;

import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.Seeded;
import io.saldo.account.alert.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowBalanceTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @DisplayName("L-1")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            fires below the threshold        | 150 | 1 10:00 99.99             | 1 10:00 low 1
            Ex:L-5b                          | 150 | 1 10:00 100.00            |
            a posting without effect         | 60  | 1 10:00 60                |
            """)
    void firesOnARealChangeBelowTheThreshold(String example, String start, String story, String messages) {
        assertMessages(start, story, 1, messages);
    }

    @DisplayName("L-2")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ex:L-2                | 60  | 1 10:00 55                                           | 1 | 1 10:00 low 1
            Ex:L-2b               | 150 | 1 10:00 90; 2 08:00 threshold 95; 3 10:00 88         | 3 | 1 10:00 low 1; 3 10:00 low 1
            anew on the same day  | 150 | 1 10:00 90; 1 11:00 threshold 95; 1 12:00 88         | 2 | 1 10:00 low 1; 2 09:00 low 2
            now above it          | 150 | 1 10:00 90; 2 08:00 threshold 80; 3 10:00 85         | 9 | 1 10:00 low 1
            """)
    void waitsForAChangeAfterItIsSwitchedOn(String example, String start, String story, int until, String messages) {
        assertMessages(start, story, until, messages);
    }

    @DisplayName("L-3")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ex:L-3            | 150 | 1 10:00 90 | 6 | 1 10:00 low 1; 2 09:00 low 2; 3 09:00 low 3; 4 09:00 low 4; 5 09:00 low 5
            before nine       | 150 | 1 08:00 90 | 2 | 1 08:00 low 1; 2 09:00 low 2
            """)
    void sendsOneADayForFiveDays(String example, String start, String story, int until, String messages) {
        assertMessages(start, story, until, messages);
    }

    @DisplayName("L-4")
    @Test
    void fallsSilentWhenOverdue() { // Ex:L-4
        List<String> said =
                new Timeline(JAKARTA, "150").play("1 10:00 90; 2 08:00 -5").messagesUntil(2);
        assertEquals(List.of("1 10:00 low 1", "2 08:00 overdue 1"), said);
        assertFalse(said.contains("2 09:00 low 2"));
    }

    @DisplayName("L-5")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ex:L-5            | 1 10:00 90; 7 10:00 500; 8 10:00 80               | 8 | 1 10:00 low 1; 2 09:00 low 2; 3 09:00 low 3; 4 09:00 low 4; 5 09:00 low 5; 7 10:00 recovered; 8 10:00 low 1
            silent after five | 1 10:00 90; 7 10:00 70                            | 9 | 1 10:00 low 1; 2 09:00 low 2; 3 09:00 low 3; 4 09:00 low 4; 5 09:00 low 5
            Ex:L-5c           | 1 10:00 90; 1 11:00 200; 1 12:00 80               | 1 | 1 10:00 low 1; 1 11:00 recovered
            Ex:L-5d           | 1 10:00 90; 1 11:00 200; 1 12:00 80               | 6 | 1 10:00 low 1; 1 11:00 recovered; 2 09:00 low 2; 3 09:00 low 3; 4 09:00 low 4; 5 09:00 low 5
            """)
    void isArmedAgainAtTheThreshold(String example, String story, int until, String messages) {
        assertMessages("150", story, until, messages);
    }

    @DisplayName("L-6")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ex:L-6                  | 1 10:00 90; 2 08:00 -5; 3 10:00 +20 | 1 10:00 low 1; 2 08:00 overdue 1; 3 09:00 overdue 2; 3 10:00 cleared; 3 10:00 low 1
            straight below 0        | 1 10:00 -5; 3 10:00 0              | 1 10:00 overdue 1; 2 09:00 overdue 2; 3 09:00 overdue 3; 3 10:00 cleared; 3 10:00 low 1
            on the day of its alert | 1 10:00 90; 1 11:00 -5; 1 12:00 15 | 1 10:00 low 1; 1 11:00 overdue 1; 1 12:00 cleared; 2 09:00 low 2; 3 09:00 low 3
            """)
    void countsLeavingOverdueAsACrossing(String example, String story, String messages) {
        assertMessages("150", story, 3, messages);
    }

    @Test
    void hasNoReminderWhileArmedOrAfterFive() {
        assertThrows(IllegalStateException.class, () -> LowBalance.armed().reminded(Instant.EPOCH, JAKARTA));
        assertThrows(IllegalArgumentException.class, () -> new LowBalance(1, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new LowBalance(6, Optional.of(LocalDate.of(2026, 3, 1))));
    }

    @DisplayName("L-5")
    @Test
    void neverAlertsTwiceInALocalDayForRandomStories() {
        Random random = Seeded.random();
        for (int run = 0; run < 1_000; run++) {
            Timeline timeline = new Timeline(run % 2 == 0 ? JAKARTA : ZoneOffset.UTC, "150");
            List<String> steps = new ArrayList<>();
            for (int hour = 0; hour < 24 * 8; hour += 1 + random.nextInt(12)) {
                int available = random.nextInt(200) - 40;
                steps.add("%d %02d:30 %d".formatted(1 + hour / 24, hour % 24, available));
            }
            String story = String.join("; ", steps);
            List<String> lowDays = timeline.play(story).messagesUntil(20).stream()
                    .filter(message -> message.contains(" low "))
                    .map(message -> message.substring(0, message.indexOf(' ')))
                    .toList();
            assertEquals(lowDays.size(), new HashSet<>(lowDays).size(), story);
        }
    }

    @Test
    void keepsItsStateWhenNothingChanges() {
        LowBalance running = new LowBalance(3, Optional.of(LocalDate.of(2026, 3, 9)));
        AvailableChange none = new AvailableChange(usd("60"), usd("60"), usd("100"));
        LowBalance.Outcome outcome = running.changed(none, Instant.EPOCH, JAKARTA);
        assertEquals(running, outcome.next());
        assertTrue(outcome.notices().isEmpty());
    }

    private static void assertMessages(String start, String story, int until, String messages) {
        List<String> said = new Timeline(JAKARTA, start).play(story).messagesUntil(until);
        assertEquals(messages == null ? "" : messages, String.join("; ", said));
    }
}
