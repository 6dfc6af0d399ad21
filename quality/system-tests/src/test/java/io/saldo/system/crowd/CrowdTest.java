package io.saldo.system.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.system.SystemStack;
import io.saldo.system.crowd.Crowd.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two processes, a hundred clients: nothing lost, nothing doubled, no limit exceeded; without the account's lock it is. */
@Tag("system")
@EnabledIfSystemProperty(
        named = "saldo.system.runs",
        matches = "[2-9]|[0-9]{2,}",
        disabledReason = "./saldo test --long")
class CrowdTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofSeconds(30);
    private static final Map<String, String> UNLIMITED = Map.of(
            "SALDO_RATE_CALLER", "off",
            "SALDO_RATE_ADDRESS", "off",
            "SALDO_RATE_CALLBACK", "off");

    @Test
    void nothingIsLostDoubledOrOverItsLimit() throws Exception {
        Outcome outcome = run("crowd", UNLIMITED, LONG);

        assertEquals(List.of(), outcome.findings().all());
        outcome.made().forEach((move, times) -> assertTrue(times.get() > 0, move + " was never made"));
    }

    @Test
    void theOracleNoticesThatTheLockIsGone() throws Exception {
        Map<String, String> unlocked = new HashMap<>(UNLIMITED);
        unlocked.put("SALDO_TEST_ACCOUNT_LOCK", "false");
        Outcome outcome = run("crowd-unlocked", unlocked, SHORT);

        assertTrue(outcome.findings().overLimit() > 0, outcome.findings().all()::toString);
    }

    private static Outcome run(String folder, Map<String, String> environment, Duration length) throws Exception {
        long seed = Long.getLong("seed", System.nanoTime() % 1_000_000);
        try (var stack = SystemStack.start(Path.of("target/" + folder + "-stack"), environment)) {
            Outcome outcome = new Crowd(stack, seed).run(length);
            System.out.printf(
                    "%s: seed %d, moves %s, %d lost, %d doubled, %d over their limit%n",
                    folder,
                    seed,
                    outcome.made(),
                    outcome.findings().lost(),
                    outcome.findings().doubled(),
                    outcome.findings().overLimit());
            return outcome;
        }
    }
}
