package io.saldo.stack.home;

import io.saldo.servers.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The processes of one stack, as far as its pid files know them and they still run. */
public record Processes(StackHome home) {

    public static final String LAUNCHER = "launcher";

    private static final Duration ORDERLY_STOP_LIMIT = Duration.ofSeconds(90);

    public Optional<ServerProcess> launcher() {
        return ServerProcess.ofPidFile(LAUNCHER, home.pidFile(LAUNCHER));
    }

    /** By name; the launcher among them. */
    public Map<String, ServerProcess> running() {
        Map<String, ServerProcess> running = new TreeMap<>();
        for (Path file : pidFiles()) {
            String name = file.getFileName().toString().replace(".pid", "");
            ServerProcess.ofPidFile(name, file).ifPresent(process -> running.put(name, process));
        }
        return running;
    }

    /** Asks the launcher to stop all in order, then ends what is left; returns when nothing runs any more. */
    public void stop() {
        launcher().ifPresent(Processes::stopInOrder);
        stopAllBut(Set.of());
        forgetAll();
    }

    /** For the launcher itself: ends what is left of its children. */
    public void stopAllButLauncher() {
        stopAllBut(Set.of(LAUNCHER));
    }

    /** Deletes the pid files. */
    public void forgetAll() {
        pidFiles().forEach(file -> file.toFile().delete());
    }

    private void stopAllBut(Set<String> spared) {
        Map<String, ServerProcess> left = running();
        left.keySet().removeAll(spared);
        left.values().parallelStream().forEach(ServerProcess::close);
    }

    private List<Path> pidFiles() {
        if (!Files.isDirectory(home.pidFolder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.pidFolder())) {
            return files.filter(file -> file.toString().endsWith(".pid")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stopInOrder(ServerProcess launcher) {
        // To the launcher alone: it stops its children itself, services first.
        Optional<ProcessHandle> process = ProcessHandle.of(launcher.pid());
        process.ifPresent(ProcessHandle::destroy);
        try {
            if (process.isPresent()) {
                process.get().onExit().get(ORDERLY_STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (TimeoutException e) {
            launcher.kill();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
