package io.saldo.stack.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.servers.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    @TempDir
    Path folder;

    private StackHome home;
    private Processes processes;

    @BeforeEach
    void open() {
        home = new StackHome(folder, folder.resolve(".saldo"));
        processes = new Processes(home);
    }

    @AfterEach
    void close() {
        processes.stop();
    }

    @Test
    void findsNothingWhereNothingEverRan() {
        assertEquals(Map.of(), processes.running());
    }

    @Test
    void stopsWhatADeadLauncherHasLeft() {
        ServerProcess kafka = left("kafka");
        ServerProcess keycloak = left("keycloak");
        assertEquals(Set.of("kafka", "keycloak"), processes.running().keySet());

        processes.stop();

        assertFalse(kafka.alive() || keycloak.alive());
        assertEquals(Map.of(), processes.running());
    }

    @Test
    void sparesAStrangerThatGotTheNumberOfADeadPart() throws IOException {
        ServerProcess stranger = left("kafka");
        Files.writeString(home.pidFile("kafka"), stranger.pid() + " 1000\n");

        processes.stop();

        assertTrue(stranger.alive());
        stranger.close();
    }

    private ServerProcess left(String name) {
        return ServerProcess.startDetached(
                name, List.of("sleep", "60"), Map.of(), folder, home.log(name), home.pidFile(name));
    }
}
