package io.saldo.system.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.system.SystemStack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Proves that the campaign would notice a missing inbox: it misses the rows. The money is right all the same, since every
 * effect has a unique key of its own behind the inbox; a difference in a figure here says that one of those is gone.
 */
@Tag("system")
@EnabledIfSystemProperty(
        named = "saldo.system.runs",
        matches = "[2-9]|[0-9]{2,}",
        disabledReason = "./saldo test --long")
class InboxSwitchedOffTest {

    @Test
    void theCampaignFailsWhenEventsAreTakenEachTimeTheyCome() throws IOException {
        try (var stack = SystemStack.start(Path.of("target/inbox-off-stack"), Map.of("SALDO_TEST_INBOX", "false"))) {
            var outcome = new Campaign(stack, "off", 1).run(true);

            List<String> differences = outcome.checks().differences();
            assertEquals(1, differences.size(), differences::toString);
            assertTrue(differences.getFirst().startsWith("events that were not taken"), differences.getFirst());
        }
    }
}
