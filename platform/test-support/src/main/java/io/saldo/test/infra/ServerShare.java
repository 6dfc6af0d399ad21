package io.saldo.test.infra;

import io.saldo.servers.JavaHome;
import io.saldo.servers.PidFile;
import io.saldo.servers.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A test JVM's share in the servers: the first one starts them; they end when the owner has ended. */
record ServerShare(InfraFolder folder, InfraMode asked, ProcessHandle user, ProcessHandle owner) {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    record Joined(Endpoints endpoints, InfraChoice choice, boolean startedHere) {}

    Joined join() {
        return folder.locked(() -> {
            // First the claim, then the servers: a supervisor that nobody claims ends at once.
            claim(folder.owners(), owner);
            claim(folder.users(), user);
            boolean start = !supervised();
            if (start) {
                startSupervisor();
            }
            InfraChoice choice = Endpoints.choice(folder.endpoints());
            choice.refuseUnless(asked);
            return new Joined(Endpoints.read(folder.endpoints()), choice, start);
        });
    }

    private static void claim(Path folder, ProcessHandle process) {
        new PidFile(folder.resolve(Long.toString(process.pid()))).write(process);
    }

    private boolean supervised() {
        return Files.exists(folder.endpoints())
                && new PidFile(folder.supervisorPid()).running().isPresent();
    }

    private void startSupervisor() {
        InfraFolder.delete(folder.endpoints());
        List<String> command = new ArrayList<>(List.of(JavaHome.java(), "-Xmx128m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(Supervisor.class.getName());
        command.add(asked.word());
        command.addAll(folder.asArguments());
        ServerProcess supervisor = ServerProcess.startDetached(
                "Test infrastructure",
                command,
                ContainerServers.ENVIRONMENT,
                folder.path(),
                folder.supervisorLog(),
                folder.supervisorPid());
        // Not "closed" here: it outlives this JVM on purpose.
        var _ = supervisor.awaitReady(START_LIMIT, () -> Files.exists(folder.endpoints()));
    }
}
