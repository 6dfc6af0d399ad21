package io.saldo.notification.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "200,true,false",
        "204,true,false",
        "299,true,false",
        "199,false,false",
        "301,false,false",
        "400,false,false",
        "410,false,true",
        "500,false,false"
    })
    void isGoodWithTwoHundredOnly(int status, boolean good, boolean gone) {
        var answer = new Answer(Optional.of(status), "");
        assertEquals(good, answer.isGood());
        assertEquals(gone, answer.isGone());
    }

    @Test
    void keepsWhatADatabaseHolds() {
        assertEquals("a b", Answer.none("a\u0000b").text());
        assertEquals(1_000, Answer.none("\uD83D\uDE00".repeat(2_000)).text().length());
    }

    @Test
    void isTriedTenTimesInThreeDays() {
        Duration all = Duration.ZERO;
        for (int tries = 1; tries <= 9; tries++) {
            all = all.plus(Pauses.after(tries).orElseThrow());
        }
        assertEquals(75, all.toHours());
        assertTrue(Pauses.after(10).isEmpty());
        assertEquals(Duration.ofSeconds(5), Pauses.rest(1));
        assertEquals(Duration.ofSeconds(10), Pauses.rest(2));
        assertEquals(Duration.ofSeconds(320), Pauses.rest(1_000));
    }
}
