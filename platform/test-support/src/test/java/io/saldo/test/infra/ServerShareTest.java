package io.saldo.test.infra;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.servers.PidFile;
import io.saldo.servers.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerShareTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final InfraFolder folder = freshFolder();
    private final ServerProcess build = sleeper();

    @BeforeEach
    void nothingRuns() {
        assertEquals(List.of(), running());
    }

    @AfterEach
    void endsWithTheBuild() {
        build.kill();
        await().atMost(LIMIT).until(() -> running().isEmpty());
        InfraFolder.delete(folder.path());
    }

    @Test
    void isStartedByTheFirstAndJoinedByTheOthers() throws SQLException {
        var first = shareOf(build).join();
        var second = shareOf(build).join();

        assertTrue(first.startedHere());
        assertFalse(second.startedHere());
        assertEquals(first.endpoints(), second.endpoints());
        try (Connection connection = second.endpoints().postgres().connect("postgres")) {
            assertTrue(connection.isValid(5));
        }
    }

    @Test
    void lastsUntilTheLastBuildHasEnded() {
        var endpoints = shareOf(build).join().endpoints();
        try (ServerProcess secondBuild = sleeper()) {
            assertEquals(endpoints, shareOf(secondBuild).join().endpoints());
            build.kill();

            assertFalse(shareOf(secondBuild).join().startedHere());
        }
        await().atMost(LIMIT).until(() -> running().isEmpty());

        assertFalse(Files.exists(folder.endpoints()));
        assertFalse(Files.exists(folder.data()));
    }

    @Test
    void replacesWhatAKilledSupervisorLeftBehind() {
        var abandoned = shareOf(build).join().endpoints();
        killAlone(supervisor());

        var joined = shareOf(build).join();

        assertTrue(joined.startedHere());
        assertNotEquals(abandoned.postgres(), joined.endpoints().postgres());
        assertFalse(answers(abandoned));
    }

    private ServerShare shareOf(ServerProcess owner) {
        ProcessHandle process = ProcessHandle.of(owner.pid()).orElseThrow();
        return new ServerShare(folder, InfraMode.EMBEDDED, process, process);
    }

    private ProcessHandle supervisor() {
        return new PidFile(folder.supervisorPid()).running().orElseThrow();
    }

    private List<ProcessHandle> running() {
        return List.of(folder.supervisorPid(), folder.postgresPid(), folder.kafkaPid(0), folder.kafkaPid(1)).stream()
                .map(file -> new PidFile(file).running())
                .flatMap(Optional::stream)
                .toList();
    }

    private void killAlone(ProcessHandle process) {
        process.destroyForcibly();
        await().atMost(LIMIT)
                .until(() -> new PidFile(folder.supervisorPid()).running().isEmpty());
    }

    private static boolean answers(Endpoints endpoints) {
        try (Connection connection = endpoints.postgres().connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static ServerProcess sleeper() {
        Path folder = Path.of("target").toAbsolutePath();
        return ServerProcess.start("build", List.of("sleep", "600"), Map.of(), folder, folder.resolve("sleeper.log"));
    }

    private static InfraFolder freshFolder() {
        InfraFolder project = InfraFolder.ofProject();
        try {
            Path path = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "share");
            return new InfraFolder(path, project.cache(), project.kafkaJars());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
