package io.saldo.account.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.id.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SentCommandTest {

    private static final Instant TOLD = Instant.parse("2026-10-01T00:00:00Z");
    private static final ServiceCommand COMMAND = new ServiceCommand(
            AccountId.fromString("2843530599664102"),
            "cmd-1",
            "epi-1",
            1,
            List.of("cloud"),
            ServiceCommand.Reason.NO_GRACE,
            TOLD,
            Optional.empty(),
            Optional.empty());

    @Test
    @DisplayName("S-27")
    void isRepeatedAfterTenMinutesAndThenTwiceAsLongEachTimeUpToADay() {
        var sent = new SentCommand(COMMAND, "service.suspended", TOLD, 1, Optional.empty());
        List<Long> minutes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            minutes.add(
                    Duration.between(TOLD, sent.repeatAfter(TOLD).orElseThrow()).toMinutes());
            sent = sent.sentAgain();
        }
        assertEquals(List.of(10L, 20L, 40L, 80L, 160L, 320L, 640L, 1280L, 1440L, 1440L), minutes);
    }

    @Test
    void isNotRepeatedOnceItIsAcknowledged() {
        var answer = new SentCommand.Answer(false, List.of(), TOLD);
        var sent = new SentCommand(COMMAND, "service.suspended", TOLD, 3, Optional.of(answer));
        assertEquals(Optional.empty(), sent.repeatAfter(TOLD));
    }
}
