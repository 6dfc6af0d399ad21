package io.saldo.stack.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void choose() throws IOException {
        file = Files.writeString(folder.resolve("ports.properties"), "gateway=18080\naccount-management=19081\n");
    }

    @Test
    void takesTheEnvironmentBeforeTheFileBeforeTheUsual() {
        Ports ports = Ports.chosen(Map.of("SALDO_PORT_GATEWAY", "28080"), file);

        assertEquals(28080, ports.of(Port.GATEWAY));
        assertEquals(19081, ports.of(Port.ACCOUNT_MANAGEMENT));
        assertEquals(8081, ports.of(Port.ACCOUNT));
    }

    @Test
    void saysWhichPortIsNoNumber() {
        for (String nonsense : new String[] {"", "0", "65536", "http"}) {
            var environment = Map.of("SALDO_PORT_KAFKA", nonsense);
            var failure = assertThrows(StackFailure.class, () -> Ports.chosen(environment, file));

            assertEquals(
                    "The port of Kafka is \"" + nonsense + "\": set SALDO_PORT_KAFKA to a number from 1 to 65535.",
                    failure.sentence());
        }
    }

    @Test
    void survivesTheRunFile() {
        var home = new StackHome(folder, folder.resolve(".saldo"));
        var run = new Run(Ports.chosen(Map.of(), file), Run.Caches.TRAINED_FIRST);

        run.write(home);

        assertEquals(run, Run.latest(home).orElseThrow());
    }
}
