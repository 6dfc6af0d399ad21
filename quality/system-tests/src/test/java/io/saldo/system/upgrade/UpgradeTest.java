package io.saldo.system.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.stack.demo.Demo;
import io.saldo.system.SystemStack;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The demo's month begun by an older build and ended by this one, its services replaced one at a time on the way, as the
 * runbook says. Before that this build migrates every database: the older one works on with it.
 */
@Tag("system")
@EnabledIfSystemProperty(named = "saldo.upgrade.from", matches = ".+", disabledReason = "quality/upgrade.sh")
class UpgradeTest {

    @Test
    void endsTheMonthThatTheOlderBuildHasBegun() throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        var builds = new Builds(target.resolve("upgrade-root"));
        builds.mixed(Path.of(System.getProperty("saldo.upgrade.from")));
        try (var stack = SystemStack.startFrom(builds.root(), target.resolve("upgrade-stack"), Map.of());
                var replacement = new Replacement(stack, builds)) {
            Builds.SERVICES.forEach(service -> stack.ownTwin(service).close());
            var demo = new Demo(stack.ports(), new PrintStream(replacement, true, StandardCharsets.UTF_8));
            demo.register();
            assertTrue(demo.run(1), "The demo's own lines name the differences.");
            assertEquals(Builds.SERVICES, replacement.replaced());
            assertTrue(stack.api("operator")
                    .get("/api/v1/ledger/integrity")
                    .path("sound")
                    .asBoolean());
        }
    }
}
