package io.saldo.system.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.stack.demo.Demo;
import io.saldo.system.SystemStack;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The demo's month, whose oracle knows each message, with the service that sends them killed on the way. */
@Tag("system")
@EnabledIfSystemProperty(
        named = "saldo.system.runs",
        matches = "[2-9]|[0-9]{2,}",
        disabledReason = "./saldo test --long")
class KilledMonthTest {

    private static final String SERVICE = "notification-service";
    private static final int KILLS = 10;

    @Test
    @DisplayName("L-13")
    void tellsWhatTheTimelineSaysThoughItIsKilledTenTimes() throws IOException {
        try (var stack = SystemStack.start(Path.of("target/killed-month-stack"), Map.of());
                var killer = new Killer(stack)) {
            var demo = new Demo(stack.ports(), new PrintStream(killer, true, StandardCharsets.UTF_8));
            demo.register();
            assertTrue(demo.run(1), "The demo's own lines name the differences.");
            assertEquals(KILLS, killer.kills);
        }
    }

    /** The demo says a line for each day; at every third the service dies and is started again beside the story. */
    private static final class Killer extends FilterOutputStream {

        private static final int EACH_LINES = 3;

        private final SystemStack stack;
        private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        private int lines;
        private int kills;

        private Killer(SystemStack stack) {
            super(System.out);
            this.stack = stack;
        }

        @Override
        public void write(int character) throws IOException {
            super.write(character);
            if (character == '\n' && ++lines % EACH_LINES == 0 && kills < KILLS) {
                last.join();
                kills++;
                stack.kill(SERVICE);
                last = CompletableFuture.runAsync(() -> stack.startAgain(SERVICE), Thread::startVirtualThread);
            }
        }

        /** The output of the tests stays open. */
        @Override
        public void close() {
            last.join();
        }
    }
}
