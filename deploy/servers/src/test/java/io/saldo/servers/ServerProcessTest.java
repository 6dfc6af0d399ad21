package io.saldo.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServerProcessTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Path folder = Workspace.fresh("process");
    private final Path log = folder.resolve("log");

    @Test
    void isReadyWhenTheConditionHolds() {
        try (ServerProcess server = shell("echo up; exec sleep 600")) {
            server.awaitReady(LIMIT, () -> server.logged("up"));

            assertTrue(server.alive());
        }
    }

    @Test
    void quotesTheLogWhenTheProcessDiesEarly() {
        ServerProcess server = shell("echo no such disk; exit 3");

        var failure = assertThrows(IllegalStateException.class, () -> server.awaitReady(LIMIT, () -> false));

        assertTrue(failure.toString().contains("died before it was ready"), failure::toString);
        assertTrue(failure.toString().contains("no such disk"), failure::toString);
    }

    @Test
    void endsWhatIsNotReadyInTime() {
        ServerProcess server = shell("exec sleep 600");

        assertThrows(IllegalStateException.class, () -> server.awaitReady(Duration.ofMillis(200), () -> false));

        assertFalse(server.alive());
    }

    @Test
    void looksOnlyAtTheLogOfThisRun() {
        try (ServerProcess first = shell("echo up; exec sleep 600")) {
            first.awaitReady(LIMIT, () -> first.logged("up"));
        }

        try (ServerProcess second = shell("exec sleep 600")) {
            assertFalse(second.logged("up"));
        }
    }

    @Test
    void closesChildrenToo() {
        ServerProcess server = withChild();
        List<ProcessHandle> tree = treeOf(server);

        server.close();

        assertEquals(2, tree.size());
        assertTrue(tree.stream().noneMatch(ProcessTree::runs));
    }

    @Test
    void killsChildrenToo() {
        ServerProcess server = withChild();
        List<ProcessHandle> tree = treeOf(server);

        server.kill();

        assertEquals(2, tree.size());
        assertTrue(tree.stream().noneMatch(ProcessTree::runs));
    }

    @Test
    void outlivesItsStarterWhenDetached() throws IOException, InterruptedException {
        int exit = new ProcessBuilder(
                        JavaHome.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DetachingLauncher.class.getName(),
                        folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertEquals(0, exit);

        ServerProcess survivor =
                ServerProcess.ofPidFile("sleeper", folder.resolve("pid")).orElseThrow();
        assertTrue(survivor.alive());
        survivor.close();

        assertFalse(survivor.alive());
        assertTrue(ServerProcess.ofPidFile("sleeper", folder.resolve("pid")).isEmpty());
    }

    @Test
    void doesNotTakeAStrangerWithTheSamePidForItsOwn() throws IOException {
        try (ServerProcess stranger = shell("exec sleep 600")) {
            Files.writeString(folder.resolve("pid"), stranger.pid() + " 1000\n");

            assertTrue(ServerProcess.ofPidFile("sleeper", folder.resolve("pid")).isEmpty());
        }
    }

    @Test
    void isStoppedByPid() {
        try (ServerProcess server = shell("exec sleep 600")) {
            ServerProcess.ofPid("sleeper", server.pid()).orElseThrow().close();

            assertFalse(server.alive());
        }
    }

    private ServerProcess shell(String script) {
        return ServerProcess.start("test", List.of("sh", "-c", script), Map.of(), folder, log);
    }

    private ServerProcess withChild() {
        ServerProcess server = shell("sleep 600 & echo up; wait");
        return server.awaitReady(LIMIT, () -> server.logged("up"));
    }

    private static List<ProcessHandle> treeOf(ServerProcess server) {
        ProcessHandle root = ProcessHandle.of(server.pid()).orElseThrow();
        return Stream.concat(Stream.of(root), root.descendants()).toList();
    }
}
