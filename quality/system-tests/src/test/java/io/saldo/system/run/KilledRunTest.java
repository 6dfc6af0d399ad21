package io.saldo.system.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.system.SystemStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** One month closed twice from the same data: by one scheduler in peace, and by eight that are killed again and again. */
@Tag("system")
@EnabledIfSystemProperty(
        named = "saldo.system.runs",
        matches = "[2-9]|[0-9]{2,}",
        disabledReason = "./saldo test --long")
class KilledRunTest {

    private static final int SCHEDULERS = 8;
    private static final int KILLS = Integer.getInteger("saldo.run.kills", 50);
    private static final int ACCOUNTS = Integer.getInteger("saldo.run.accounts", 600);

    private static final Map<String, String> ALONE = Map.of(
            "SALDO_RATE_CALLER", "off",
            "SALDO_RATE_ADDRESS", "off",
            "SALDO_DOCUMENTS_PRINTERS", "0");

    @Test
    @DisplayName("I-20")
    void givesTheSameDocumentsWhereverItIsKilled() throws Exception {
        Random random = new Random(Long.getLong("saldo.run.seed", System.nanoTime() % 1_000_000));
        try (var stack = SystemStack.start(Path.of("target/killed-run-stack"), ALONE)) {
            var month = new UsedMonth(stack, ACCOUNTS);
            month.use();
            month.end();
            try (var data = new RunData(stack, month.over())) {
                data.keep();
                List<String> undisturbed = closeInPeace(stack, data);
                data.restore();
                List<String> disturbed = closeUnderFire(stack, data, random);
                assertTrue(undisturbed.stream().anyMatch(line -> line.contains("/USAGE/")), "There are documents.");
                assertEquals(String.join("\n", undisturbed), String.join("\n", disturbed));
            }
        }
    }

    private static List<String> closeInPeace(SystemStack stack, RunData data) throws Exception {
        try (var one = new Schedulers(stack, 1)) {
            return closed("one scheduler", 0, one, data);
        }
    }

    /** Each kill as the run reaches an account that was drawn, the last with a tenth of them still to come. */
    private static List<String> closeUnderFire(SystemStack stack, RunData data, Random random) throws Exception {
        int accounts = data.open();
        try (var eight = new Schedulers(stack, SCHEDULERS)) {
            for (int reached : random.ints(KILLS, 1, accounts * 9 / 10).sorted().toArray()) {
                data.await(Duration.ofMinutes(2), open -> accounts - open >= reached);
                eight.killOne(random);
            }
            assertTrue(data.open() > 0, "The run was over before the last kill.");
            return closed("eight schedulers", KILLS, eight, data);
        }
    }

    private static List<String> closed(String who, int kills, Schedulers schedulers, RunData data) throws Exception {
        data.await(Duration.ofMinutes(5), open -> open == 0);
        List<String> documents = data.documents();
        System.out.printf("monthly run, %s, %d kills: %d lines, %s%n", who, kills, documents.size(), schedulers);
        return documents;
    }
}
